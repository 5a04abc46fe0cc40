import { mistyped } from '../identity/identity-number.js'
import { single, type Trouble } from './trouble.js'

/** One digit wrong in a department's own list: the check digit shows it, and the rows are refused with a sentence. */
export const mistypedNumber: Trouble = {
  id: 'mistyped-number',
  title: { zh: '身份证号录错一位', en: 'A mistyped identity number' },
  per18000: 6,
  people: 1,
  tell(telling) {
    const { random } = telling
    const { household, person } = single(
      telling,
      { sex: random.chance(0.5) ? 'MALE' : 'FEMALE', age: random.integer(66, 79) },
      'LIFTED',
    )
    const wrong = { identityNumber: mistyped(person.identityNumber ?? '') }
    person.written = random.chance(0.7) ? { health: wrong } : { 'civil-affairs': wrong }
    return [household]
  },
}
