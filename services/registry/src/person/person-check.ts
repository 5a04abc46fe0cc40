import { type Contradiction, type Identity } from '@huilian/ledger'
import { type PresenceKind } from './presence.codes.js'

interface PersonCells {
  identity: Identity | null
  birthDate: string | null
  presence: PresenceKind | null
  diedOn: string | null
  hukouHousehold: string | null
  hukouRelation: string | null
  coLivingHousehold: string | null
}

/** What a row of the register of persons may not say at once, or leave out together. */
export function checkPerson(row: PersonCells): Contradiction[] {
  const found: Contradiction[] = [...checkBirth(row)]
  if (row.presence === 'DECEASED' && !row.diedOn) found.push('在家情况是死亡，但没有死亡日期：补填死亡日期')
  if (row.diedOn && row.presence && row.presence !== 'DECEASED')
    found.push('有死亡日期，但在家情况不是死亡：核对后更正其中一项')
  if (row.hukouRelation && !row.hukouHousehold) found.push('填了与户主关系，但没有户籍户编号：补填户编号')
  return found
}

/** Somebody without a number is told from a namesake of the village by the birth date only. */
export function checkBirth({ identity, birthDate }: Pick<PersonCells, 'identity' | 'birthDate'>): Contradiction[] {
  if (!identity && !birthDate) {
    return [
      {
        expected: {
          zh: '证件号码，或没有号码的人的出生日期',
          en: 'an identity number, or the birth date of somebody without one',
        },
        came: { zh: '两者都是空的', en: 'both are blank' },
        remedy: { zh: '填写其中一项', en: 'fill in one of them' },
      },
    ]
  }
  const born = identity?.number.slice(6, 14)
  if (!born || !birthDate || born === birthDate.replaceAll('-', '')) return []
  return [
    {
      expected: { zh: '与证件号码一致的出生日期', en: 'the birth date that the identity number holds' },
      came: { zh: `来的是${birthDate}`, en: `${birthDate} came` },
      remedy: { zh: '对照证件更正其中一项', en: 'correct one of the two from the document' },
    },
  ]
}
