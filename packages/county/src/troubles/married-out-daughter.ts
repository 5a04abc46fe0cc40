import { livesApart } from '../lives/people.js'
import { family, type Trouble } from './trouble.js'

/** Her 户籍 is still with her parents, who count her as living with them; she lives with her husband. */
export const marriedOutDaughter: Trouble = {
  id: 'married-out-daughter',
  title: { zh: '一人两户：外嫁女', en: 'In two households: the married-out daughter' },
  per18000: 8,
  people: 5,
  tell(telling) {
    const { random } = telling
    const age = random.integer(26, 36)
    const parents = family(
      telling,
      [
        { relation: '02', sex: 'MALE', age: age + 27 },
        { relation: '12', sex: 'FEMALE', age: age + 25 },
        { relation: '32', sex: 'FEMALE', age },
      ],
      'LIFTED',
    )
    const husbands = family(
      telling,
      [
        { relation: '02', sex: 'MALE', age: age + 2 },
        { relation: '52', sex: 'FEMALE', age: age + 28 },
      ],
      'LIFTED',
    )
    const daughter = parents.people[2]
    if (daughter) {
      daughter.marriage = '21'
      daughter.away = null
      livesApart(daughter, husbands.household)
      daughter.homeRelation = '12'
      daughter.alsoCountedIn = { household: parents.household, relation: '32' }
    }
    return [parents.household, husbands.household]
  },
}
