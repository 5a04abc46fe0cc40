import type { Household } from './household.js'
import type { CivilAffairsRecords } from '../services/civil-affairs.js'
import type { HealthRecords } from '../services/health.js'
import type { Illness, Dose, Exemption, DisabilityCertificate, Pregnancy } from './body.js'

export type Sex = 'MALE' | 'FEMALE'
export type Department = 'registry' | 'health' | 'civil-affairs'

/**
 * One invented person's true life. What is left `undefined` has not been told yet: `live` settles it by chance,
 * `serve` settles what the departments did. A story or a trouble states what matters to it and leaves the rest open.
 */
export interface Person {
  /** Somebody of a story: nothing happens to him by chance, and where the story is silent he is fully served. */
  told: boolean
  name: string
  sex: Sex
  birthDate: string
  /** A newborn may not have one yet (无证). */
  identityNumber?: string
  /** GB/T 4761-2008, two digits, to the head of the 户籍 household. */
  relation: string
  ethnicity: string
  /** GB/T 2261.2 */
  marriage?: '10' | '20' | '21' | '22' | '30' | '40'
  /** GB/T 4658 */
  education?: '10' | '20' | '30' | '40' | '60' | '70' | '80' | '90'
  /** Grade or school stage while at school. */
  schooling?: '学龄前' | '小学' | '初中' | '高中' | '中职' | '高职' | '本科' | '非在校'
  partyMember?: boolean
  phone?: string

  /** 户籍: the household in whose booklet he is. */
  household: Household
  /** 共同生活: whom he lives with; the same object for most. */
  home: Household
  /** Relation to the head of the house he lives in, where that is another one. */
  homeRelation?: string
  /** A second household that counts him too: a student's, a married-out daughter's. */
  alsoCountedIn?: { household: Household; relation: string }
  /** Where his 户籍 is when it is not in this county. */
  hukouElsewhere?: string
  /** Since when he is in the household, where not since birth or registration. */
  joined?: { on: string; how: '出生' | '嫁入' | '迁入' | '回迁' }
  movedOut?: { on: string; how: '嫁出' | '迁出' }

  labour?: 'SKILLED' | 'ORDINARY' | 'WEAK' | 'LOST' | 'NONE'
  away?: Away | null
  institution?: { name: string; kind: 'WELFARE_HOME' | 'HOSPITAL'; since: string } | null
  livingAlone?: boolean
  /** 孤寡: old, without spouse and children. */
  withoutKin?: boolean
  leftBehindChild?: boolean
  death?: Death | null

  certificate?: DisabilityCertificate | null
  illnesses?: Illness[]
  mobility?: 'FREE' | 'LIMITED' | 'HOUSEBOUND' | 'BEDBOUND'
  selfCare?: 'FULL' | 'PARTIAL' | 'NONE'
  pregnancy?: Pregnancy | null
  doses?: Dose[]
  exemption?: Exemption | null
  /** Said no to the next dose. */
  refusedDoseOn?: string | null
  infection?: { on: string; method: '抗原' | '核酸' } | null

  health: HealthRecords
  aid: CivilAffairsRecords
  /** How a department has written him down, where that is not how he is. */
  written: Partial<Record<Department, Writing>>
}

/** A department's own error, lag or gap about one person. */
export interface Writing {
  /** The number as that department's ledgers carry it: 15, 20 or 22 characters, mistyped, or '' for none. */
  identityNumber?: string
  name?: string
  /** The department's ledgers do not know this person. */
  unknown?: boolean
}

/** Work or school outside the county. */
export interface Away {
  province: string
  city: string
  purpose: '务工' | '就学' | '随迁'
  since: string
  /** The day he came back and stayed, for this winter. */
  returnedOn?: string
  /** What he answered when asked about the festival; nobody asked when missing. */
  festival?: {
    answer: 'RETURNED' | 'PLANNED' | 'NOT_RETURNING'
    askedOn: string
    date?: string
    leavesOn?: string
  } | null
}

export interface Death {
  on: string
  cause?: '疾病' | '意外' | '衰老'
  /** The day each department wrote it down; a department that is missing does not know. */
  writtenDown: Partial<Record<Department, string>>
}
