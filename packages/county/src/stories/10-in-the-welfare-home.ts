import { livesApart, namedPerson } from '../lives/people.js'
import { monthlyPayments } from '../services/payments.js'
import { storyHousehold, type Story } from './story.js'

const people = {
  grandfather: { name: '孙广发', identityNumber: '341199195002180017' },
  grandson: { name: '孙小树', identityNumber: '341199201206010034' },
  greatUncle: { name: '孙广田', identityNumber: '341199195509090053' },
}

/**
 * 孙广发 lives in the 敬老院 of 张山镇 on collective 特困, disabled at level 1: neither subsidy is his, and his tablets came
 * through the home's issue list. His grandson 孙小树, recognised as de-facto unsupported with a top-up of zero because 低保
 * reaches the sum already, lives with 孙广田; of that only civil affairs may know.
 */
export const inTheWelfareHome: Story = {
  number: 10,
  id: 'in-the-welfare-home',
  title: { zh: '敬老院里的爷爷', en: 'In the welfare home' },
  village: '341122110201',
  people,
  tell(telling) {
    const { village } = telling
    const home = storyHousehold(village, 10, 1, {
      group: '小街组',
      liftedYear: 2016,
      attribute: '特困供养户',
      deliveries: [],
    })
    namedPerson(home, {
      ...people.grandfather,
      relation: '02',
      marriage: '30',
      labour: 'LOST',
      mobility: 'BEDBOUND',
      selfCare: 'NONE',
      livingAlone: false,
      institution: { name: '张山镇敬老院', kind: 'WELFARE_HOME', since: '2019-04-01' },
      certificate: { kind: 4, level: 1, issuedOn: '2018-05-09', validThrough: '2028-05-08' },
      aid: {
        tekun: {
          number: 'LATK201903001001',
          approvedOn: '2019-03-11',
          mode: '集中供养',
          careLevel: '全护理',
          institution: '张山镇敬老院',
          monthly: 97_000,
          payments: [],
        },
        living: null,
        care: null,
      },
      health: { deliveries: [{ on: '2022-12-15', item: '布洛芬', quantity: 10, unit: '片', by: '张山镇敬老院' }] },
    })
    const grandson = namedPerson(home, {
      ...people.grandson,
      relation: '41',
      schooling: '小学',
      leftBehindChild: false,
      aid: {
        dibao: {
          caseNumber: 'LADB202007001002',
          approvedOn: '2020-07-06',
          from: '2020-08-01',
          monthly: 113_000,
          applicant: true,
          payments: monthlyPayments(telling, 'dibao-payments', 113_000, '2020-08', true),
        },
        child: {
          kind: '事实无人抚养儿童',
          recognisedOn: '2020-08-17',
          guardian: people.greatUncle.name,
          topUp: 0,
          payments: [],
        },
      },
    })
    const uncles = storyHousehold(village, 10, 2, { group: '小街组', liftedYear: 2017 })
    namedPerson(uncles, { ...people.greatUncle, relation: '02', marriage: '10' })
    livesApart(grandson, uncles)
    return [home, uncles]
  },
}
