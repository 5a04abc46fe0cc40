import { addDays } from '../calendar.js'
import { single, type Trouble } from './trouble.js'

/** A death that one department wrote down and the others did not: alive in one book, and paid. */
export const deadInOneBook: Trouble = {
  id: 'dead-in-one-book',
  title: { zh: '一部门已故、另一部门仍在发放', en: 'Dead in one department, paid in another' },
  per18000: 8,
  people: 1,
  tell(telling) {
    const { random, day } = telling
    const { household, person } = single(
      telling,
      { sex: random.chance(0.5) ? 'MALE' : 'FEMALE', age: random.integer(81, 90) },
      'LIFTED',
    )
    const on = addDays(day, -random.integer(14, 60))
    const knownIn = random.chance(0.5) ? 'civil-affairs' : 'registry'
    person.death = { on, cause: '疾病', writtenDown: { [knownIn]: addDays(on, random.integer(2, 8)) } }
    if (knownIn === 'civil-affairs') {
      // the village doctor goes on writing down what he has always done
      const doctor = telling.officers.doctors[0]?.name ?? ''
      person.health.contract = { signedOn: '2022-03-01', from: '2022-01-01', through: '2022-12-31', doctor }
      person.health.contractServices = [{ on: addDays(on, 9), kind: '随访' }]
    }
    person.aid.oldAge = {
      approvedOn: '2022-06-10',
      from: '2022-06-01',
      amount: 3_000,
      payments: [
        { month: '2022-09', paidOn: '2022-09-20', amount: 9_000 },
        { month: '2022-12', paidOn: '2022-12-20', amount: 9_000 },
      ],
    }
    return [household]
  },
}
