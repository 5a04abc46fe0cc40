import { yearOf } from '../calendar.js'
import type { Sex } from '../lives/person.js'
import type { Random } from '../random.js'
import { GIVEN_NAMES } from './given-names.js'
import { HUI_SURNAMES, SURNAMES } from './surnames.js'

export function surname(random: Random, ethnicity: string): string {
  return random.weighted(ethnicity === '回族' ? HUI_SURNAMES : SURNAMES)
}

export function givenName(random: Random, sex: Sex, birthDate: string): string {
  const year = yearOf(birthDate)
  const age = year < 1960 ? 0 : year < 1985 ? 1 : year < 2005 ? 2 : 3
  return random.pick(GIVEN_NAMES[sex][age] ?? GIVEN_NAMES[sex][0])
}

/** A village doctor, a cadre, a helper: an adult of working age who is on nobody's payroll. */
export function officerName(random: Random): string {
  const sex: Sex = random.chance(0.4) ? 'FEMALE' : 'MALE'
  return surname(random, '汉族') + givenName(random, sex, `${random.integer(1966, 1998)}-06-01`)
}
