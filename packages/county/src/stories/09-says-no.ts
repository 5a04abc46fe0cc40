import { namedPerson } from '../lives/people.js'
import { storyHousehold, type Story } from './story.js'

const people = {
  man: { name: '郑国强', identityNumber: '34119919551010001X' },
  neighbour: { name: '郑秀云', identityNumber: '341199195804270022' },
}

/**
 * 郑国强 declined the booster on 5 January and is not asked again until April; the family doctor he accepts. Next door the
 * contraindication of 郑秀云, who has had no dose, ends on 10 January: from that day she is owed one.
 */
export const saysNo: Story = {
  number: 9,
  id: 'says-no',
  title: { zh: '说“不”的人', en: 'Says no' },
  village: '341122109203',
  people,
  tell({ village, officers }) {
    const his = storyHousehold(village, 9, 1, { group: '北头组', liftedYear: 2017 })
    namedPerson(his, {
      ...people.man,
      relation: '02',
      marriage: '10',
      doses: [
        { on: '2021-05-20', vaccine: 'INACTIVATED', manufacturer: '北京生物', number: 1, purpose: 'COURSE' },
        { on: '2021-06-18', vaccine: 'INACTIVATED', manufacturer: '北京生物', number: 2, purpose: 'COURSE' },
      ],
      refusedDoseOn: '2023-01-05',
      health: {
        contract: {
          signedOn: '2022-02-22',
          from: '2022-01-01',
          through: '2022-12-31',
          doctor: officers.doctors[0]?.name ?? '',
        },
        contractServices: [{ on: '2022-11-16', kind: '健康指导' }],
      },
    })
    const hers = storyHousehold(village, 9, 2, { group: '北头组', liftedYear: 2018 })
    namedPerson(hers, {
      ...people.neighbour,
      relation: '02',
      marriage: '30',
      doses: [],
      exemption: {
        reason: '慢性病急性期',
        issuedOn: '2022-10-10',
        through: '2023-01-10',
        document: '来疾证〔2022〕0902号',
      },
    })
    return [his, hers]
  },
}
