import { family, single, type Trouble } from './trouble.js'

/** A pupil in his parents' booklet who boards with his aunt near the school: both households name him. */
export const studentCountedTwice: Trouble = {
  id: 'student-counted-twice',
  title: { zh: '一人两户：寄宿学生', en: 'In two households: the pupil who boards' },
  per18000: 6,
  people: 4,
  tell(telling) {
    const { random } = telling
    const home = family(
      telling,
      [
        { relation: '02', sex: 'MALE', age: random.integer(38, 46) },
        { relation: '12', sex: 'FEMALE', age: random.integer(36, 44) },
        { relation: '21', sex: 'MALE', age: random.integer(12, 16) },
      ],
      'LIFTED',
    )
    const aunt = single(telling, { sex: 'FEMALE', age: random.integer(45, 58) }, 'LIFTED')
    const pupil = home.people[2]
    if (pupil) pupil.alsoCountedIn = { household: aunt.household, relation: '93' }
    return [home.household, aunt.household]
  },
}
