import { yearOf } from '../calendar.js'
import { family, type Trouble } from './trouble.js'

const LEAP_YEARS = [1940, 1944, 1952, 1956, 1960]

/** Born on 29 February: a year older on 1 March of ordinary years. */
export const leapDay: Trouble = {
  id: 'leap-day',
  title: { zh: '2月29日出生', en: 'Born on 29 February' },
  per18000: 6,
  people: 1,
  tell(telling) {
    const { random, numbers, day } = telling
    const year = random.pick(LEAP_YEARS)
    const { household, people } = family(
      telling,
      [{ relation: '02', sex: 'FEMALE', age: yearOf(day) - year - 1 }],
      'LIFTED',
    )
    const person = people[0]
    if (person) {
      person.birthDate = `${year}-02-29`
      person.identityNumber = numbers.next(person.birthDate, person.sex)
    }
    return [household]
  },
}
