import { addDays } from '../calendar.js'
import { single, type Trouble } from './trouble.js'

/** An exemption that ends within days of the demo: the day it ends the dose is owed. */
export const expiringContraindication: Trouble = {
  id: 'expiring-contraindication',
  title: { zh: '即将到期的禁忌证明', en: 'A contraindication that expires' },
  per18000: 6,
  people: 1,
  tell(telling) {
    const { random, day } = telling
    const { household, person } = single(
      telling,
      { sex: random.chance(0.5) ? 'MALE' : 'FEMALE', age: random.integer(58, 83) },
      'LIFTED',
    )
    person.doses = []
    person.refusedDoseOn = null
    person.exemption = {
      reason: '慢性病急性期',
      issuedOn: addDays(day, -90),
      through: addDays(day, random.integer(-1, 3)),
      document: `来疾证〔2022〕${random.integer(1000, 9999)}号`,
    }
    return [household]
  },
}
