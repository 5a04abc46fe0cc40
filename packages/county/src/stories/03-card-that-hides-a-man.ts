import { namedPerson } from '../lives/people.js'
import { storyHousehold, type Story } from './story.js'

const people = { man: { name: '陈守田', identityNumber: '341199197509140056' } }

/**
 * The registry's ledger has 陈守田's 20-digit disability certificate in the identity column, as the old form allowed: a
 * plain join would lose him. His certificate went from level 3 to 2 on 4 January, so the care subsidy begins to be owed;
 * 低保 was approved on 21 November, and December has not been paid.
 */
export const cardThatHidesAMan: Story = {
  number: 3,
  id: 'card-that-hides-a-man',
  title: { zh: '残疾人证后面的人', en: 'The card that hides a man' },
  village: '341122105202',
  people,
  tell({ village }) {
    const home = storyHousehold(village, 3, 1, {
      group: '南头组',
      liftedYear: 2018,
      attribute: '低保户',
      mainCause: '因残',
    })
    const payments = ['2022-10', '2022-11', '2022-12'].map((month) => ({ month, paidOn: `${month}-08`, amount: 3_333 }))
    namedPerson(home, {
      ...people.man,
      relation: '02',
      marriage: '10',
      labour: 'LOST',
      mobility: 'LIMITED',
      selfCare: 'PARTIAL',
      certificate: {
        kind: 4,
        level: 2,
        issuedOn: '2023-01-04',
        validThrough: '2033-01-03',
        before: { level: 3, issuedOn: '2017-06-12', through: '2023-01-03' },
      },
      written: { registry: { identityNumber: '34119919750914005643' } },
      aid: {
        dibao: {
          caseNumber: 'LADB202211000301',
          approvedOn: '2022-11-21',
          from: '2022-12-01',
          monthly: 62_000,
          applicant: true,
          payments: [],
        },
        living: { approvedOn: '2018-03-20', from: '2018-04-01', amount: 3_333, payments },
        care: null,
      },
    })
    return [home]
  },
}
