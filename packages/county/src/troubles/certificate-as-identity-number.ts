import { addYears, addDays } from '../calendar.js'
import { certificateNumber } from '../lives/disability.js'
import { single, type Trouble } from './trouble.js'

/**
 * The old registration form allowed the disability certificate's 20 digits in the identity column, and re-issued cards
 * carry 22 characters. A join on equality loses precisely the disabled.
 */
export const certificateAsIdentityNumber: Trouble = {
  id: 'certificate-as-identity-number',
  title: { zh: '身份证号栏填了残疾人证号', en: 'A disability certificate in the identity column' },
  per18000: 16,
  people: 1,
  tell(telling) {
    const { random, day } = telling
    const { household, person } = single(
      telling,
      { sex: random.chance(0.6) ? 'MALE' : 'FEMALE', age: random.integer(38, 78) },
      'LIFTED',
    )
    const issuedOn = addDays(day, -random.integer(300, 2800))
    person.certificate = {
      kind: random.pick([1, 2, 4, 5, 6]),
      level: random.pick([1, 2, 3, 4]),
      issuedOn,
      validThrough: addYears(issuedOn, 10),
      ...(random.chance(0.35) ? { reissue: 'B1' } : {}),
    }
    const number = certificateNumber(person)
    person.written = random.chance(0.7)
      ? { registry: { identityNumber: number } }
      : { 'civil-affairs': { identityNumber: number } }
    return [household]
  },
}
