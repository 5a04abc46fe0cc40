import { namedPerson } from '../lives/people.js'
import type { Away, Person } from '../lives/person.js'
import { storyHousehold, type Story } from './story.js'

const people = {
  grandfather: { name: '张有财', identityNumber: '341199196204030011' },
  grandmother: { name: '王秀珍', identityNumber: '341199196311260023' },
  father: { name: '张磊', identityNumber: '341199198905190076' },
  mother: { name: '李婷婷', identityNumber: '341199199107080061' },
  child: { name: '张梓涵', identityNumber: '341199201409120022' },
}

const shanghai: Away = {
  province: '上海市',
  city: '上海市',
  purpose: '务工',
  since: '2022-02-16',
  returnedOn: '2023-01-08',
  festival: { answer: 'RETURNED', askedOn: '2023-01-08', date: '2023-01-08', leavesOn: '2023-02-02' },
}

/**
 * 张磊 and 李婷婷 came home from Shanghai on 8 January to the grandparents and their daughter 张梓涵, eight, a left-behind
 * child until that day and in the books as one still. 李婷婷 is 30 weeks pregnant, which is the clinic's to know, and had
 * the infection on 20 December: her booster is put off until June.
 */
export const homeForTheFestival: Story = {
  number: 4,
  id: 'home-for-the-festival',
  title: { zh: '回家过年', en: 'Home for the festival' },
  village: '341122102214',
  people,
  tell({ village, officers }) {
    const home = storyHousehold(village, 4, 1, { group: '大塘组', liftedYear: 2016 })
    namedPerson(home, { ...people.grandfather, relation: '02', marriage: '21', labour: 'WEAK' })
    namedPerson(home, { ...people.grandmother, relation: '12', marriage: '21', labour: 'WEAK' })
    namedPerson(home, { ...people.father, relation: '21', marriage: '21', labour: 'SKILLED', away: shanghai })
    namedPerson(home, {
      ...people.mother,
      relation: '38',
      marriage: '21',
      labour: 'ORDINARY',
      away: shanghai,
      joined: { on: '2013-10-02', how: '嫁入' },
      pregnancy: { lastPeriod: '2022-06-14', dueOn: '2023-03-21', registeredOn: '2022-08-15' },
      infection: { on: '2022-12-20', method: '抗原' },
      doses: inactivatedCourse('2021-06-08', '2021-07-06'),
      health: {
        antenatal: [
          { on: '2022-08-30', week: 11, kind: '产前检查' },
          { on: '2022-10-18', week: 18, kind: '产前检查' },
          { on: '2022-11-22', week: 23, kind: '产前检查' },
          { on: '2022-12-29', week: 28, kind: '产前检查' },
        ],
      },
    })
    namedPerson(home, {
      ...people.child,
      relation: '42',
      schooling: '小学',
      leftBehindChild: true,
      doses: inactivatedCourse('2021-11-20', '2021-12-18'),
      aid: {
        careVisits: [
          {
            at: '2022-12-19 16:30',
            by: officers.childDirector.name,
            role: '儿童主任',
            channel: '上门',
            answered: true,
          },
        ],
      },
    })
    return [home]
  },
}

function inactivatedCourse(first: string, second: string): NonNullable<Person['doses']> {
  return [
    { on: first, vaccine: 'INACTIVATED', manufacturer: '北京科兴', number: 1, purpose: 'COURSE' },
    { on: second, vaccine: 'INACTIVATED', manufacturer: '北京科兴', number: 2, purpose: 'COURSE' },
  ]
}
