import { namedPerson } from '../lives/people.js'
import { storyHousehold, type Story } from './story.js'

const people = {
  woman: { name: '赵明华', identityNumber: '341199197202110047' },
  husband: { name: '高建国', identityNumber: '341199197012010037' },
  daughter: { name: '高佳', identityNumber: '341199200103250022' },
}

/**
 * 赵明华's cancer was found in November. Her family earns more than the line, so help came through the green channel before
 * the household was entered: supported since 28 November, not entered yet. On 5 January the high-cost warning came in and
 * she asked for relief; on the 6th it was granted, and 低保 was looked at and refused. Somebody has looked: covered.
 */
export const suddenIllness: Story = {
  number: 6,
  id: 'sudden-illness',
  title: { zh: '线上家庭的突发大病', en: 'Sudden illness above the line' },
  village: '341122103212',
  people,
  tell({ village }) {
    const home = storyHousehold(village, 6, 1, {
      group: '小街组',
      category: 'SUDDEN_HARDSHIP',
      mainCause: '因病',
      income: { year: 2022, wages: 6_800_000, business: 900_000, property: 0, transfers: 120_000, expenses: 300_000 },
      monitoring: {
        state: 'SUPPORTED',
        clueOn: '2022-11-25',
        clueSource: '自主申报',
        supportedOn: '2022-11-28',
        risks: [
          {
            kind: '因病',
            identifiedOn: '2022-11-25',
            measures: [{ kind: '健康帮扶', startedOn: '2022-11-28' }],
          },
        ],
      },
    })
    namedPerson(home, {
      ...people.husband,
      relation: '02',
      marriage: '21',
      labour: 'SKILLED',
      aid: { assessment: null },
    })
    namedPerson(home, {
      ...people.woman,
      relation: '12',
      marriage: '21',
      labour: 'LOST',
      illnesses: [{ disease: '恶性肿瘤', stable: false, diagnosedOn: '2022-11-14' }],
      exemption: {
        reason: '放化疗期间',
        issuedOn: '2022-11-20',
        through: '2023-05-20',
        document: '来疾证〔2022〕0601号',
      },
      aid: {
        relief: [
          {
            appliedOn: '2023-01-05',
            kind: '急难型',
            reason: '突发重病住院',
            decidedOn: '2023-01-06',
            granted: true,
            amount: 500_000,
          },
        ],
        assessment: { on: '2023-01-06', kind: '申请', result: '不符合', about: '低保' },
      },
    })
    namedPerson(home, { ...people.daughter, relation: '31', marriage: '10', schooling: '本科', labour: 'NONE' })
    return [home]
  },
}
