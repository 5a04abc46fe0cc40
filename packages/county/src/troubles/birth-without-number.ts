import { addDays } from '../calendar.js'
import { family, type Trouble } from './trouble.js'

/** A newborn who has no number yet (无证): the clinic's own key knows the child, nobody else can link it. */
export const birthWithoutNumber: Trouble = {
  id: 'birth-without-number',
  title: { zh: '新生儿无证', en: 'A birth without an identity number' },
  per18000: 7,
  people: 3,
  tell(telling) {
    const { random, day } = telling
    const { household, people } = family(
      telling,
      [
        { relation: '02', sex: 'MALE', age: random.integer(24, 36) },
        { relation: '12', sex: 'FEMALE', age: random.integer(22, 33) },
        { relation: '31', sex: 'FEMALE', age: 0 },
      ],
      'LIFTED',
    )
    const [, mother, child] = people
    if (!mother || !child) return [household]
    const born = addDays(day, -random.integer(20, 38))
    const lastPeriod = addDays(born, -278)
    mother.away = null
    mother.pregnancy = {
      lastPeriod,
      dueOn: addDays(lastPeriod, 280),
      registeredOn: addDays(lastPeriod, 62),
      deliveredOn: born,
      dischargedOn: addDays(born, 4),
    }
    child.birthDate = born
    child.joined = { on: born, how: '出生' }
    delete child.identityNumber
    return [household]
  },
}
