import { fifteenDigits } from '../identity/identity-number.js'
import { single, type Trouble } from './trouble.js'

/** A number copied from a card of before 1999: without the century and the check digit. */
export const fifteenDigitNumber: Trouble = {
  id: 'fifteen-digit-number',
  title: { zh: '15位旧身份证号', en: 'A 15-digit identity number' },
  per18000: 14,
  people: 1,
  tell(telling) {
    const { random } = telling
    const { household, person } = single(
      telling,
      { sex: random.chance(0.5) ? 'MALE' : 'FEMALE', age: random.integer(66, 92) },
      'LIFTED',
    )
    const old = fifteenDigits(person.identityNumber ?? '')
    person.written = random.chance(0.6)
      ? { health: { identityNumber: old } }
      : { 'civil-affairs': { identityNumber: old } }
    return [household]
  },
}
