import { addDays, addYears } from '../calendar.js'
import { single, type Trouble } from './trouble.js'

/** Level 3 until some day of the running month, level 2 since: the care subsidy is owed from the next month on. */
export const upgradedCertificate: Trouble = {
  id: 'upgraded-certificate',
  title: { zh: '残疾等级月中由3级升为2级', en: 'A certificate upgraded from 3 to 2 within the month' },
  per18000: 5,
  people: 1,
  tell(telling) {
    const { random, day } = telling
    const { household, person } = single(
      telling,
      { sex: random.chance(0.6) ? 'MALE' : 'FEMALE', age: random.integer(40, 74) },
      'LIFTED',
    )
    // civil affairs knows what happened up to three days ago
    const issuedOn = addDays(day, -random.integer(4, 8))
    person.certificate = {
      kind: 4,
      level: 2,
      issuedOn,
      validThrough: addDays(addYears(issuedOn, 10), -1),
      before: { level: 3, issuedOn: addYears(issuedOn, -6), through: addDays(issuedOn, -1) },
    }
    person.aid.care = null
    return [household]
  },
}
