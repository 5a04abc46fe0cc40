/** Kinds of disability by GB/T 26341-2010, with the digit that the certificate's number carries (残疾类别). */
export const DISABILITY_KIND_WORDS = {
  VISUAL: ['视力', '1', '视力残疾'],
  HEARING: ['听力', '2', '听力残疾'],
  SPEECH: ['言语', '3', '言语残疾'],
  PHYSICAL: ['肢体', '4', '肢体残疾'],
  INTELLECTUAL: ['智力', '5', '智力残疾'],
  MENTAL: ['精神', '6', '精神残疾'],
  MULTIPLE: ['多重', '7', '多重残疾'],
} as const

export type DisabilityKindWord = keyof typeof DISABILITY_KIND_WORDS

/** Levels by GB/T 26341-2010; level 1 is the heaviest (残疾等级). */
export const DISABILITY_LEVEL_WORDS = {
  LEVEL_1: ['一级', '1', '1级', '壹级'],
  LEVEL_2: ['二级', '2', '2级', '贰级'],
  LEVEL_3: ['三级', '3', '3级', '叁级'],
  LEVEL_4: ['四级', '4', '4级', '肆级'],
} as const

export type DisabilityLevelWord = keyof typeof DISABILITY_LEVEL_WORDS

const KINDS = Object.keys(DISABILITY_KIND_WORDS) as DisabilityKindWord[]

/** Kind and level as the 19th and 20th characters of a certificate's number give them; null where it has only 18. */
export function gradingOfNumber(evidence: string): { kind: DisabilityKindWord; level: DisabilityLevelWord } | null {
  const match = /^([1-7])([1-4])/.exec(evidence)
  return match ? { kind: KINDS[Number(match[1]) - 1]!, level: `LEVEL_${match[2] as '1' | '2' | '3' | '4'}` } : null
}
