import { family, type Trouble } from './trouble.js'

/** Married in from the next county without moving the 户籍: she lives here, and the booklet there names her. */
export const hukouElsewhere: Trouble = {
  id: 'hukou-elsewhere',
  title: { zh: '户籍在外的共同生活人员', en: 'Lives here, 户籍 elsewhere' },
  per18000: 9,
  people: 3,
  tell(telling) {
    const { random } = telling
    const age = random.integer(29, 44)
    const { household, people } = family(
      telling,
      [
        { relation: '02', sex: 'MALE', age },
        { relation: '12', sex: 'FEMALE', age: age - 2 },
        { relation: '21', sex: 'MALE', age: random.integer(2, 8) },
      ],
      'LIFTED',
    )
    const wife = people[1]
    if (wife)
      wife.hukouElsewhere = random.pick([
        '安徽省滁州市天长市',
        '安徽省滁州市全椒县',
        '江苏省南京市六合区',
        '安徽省滁州市明光市',
      ])
    return [household]
  },
}
