import { namedPerson } from '../lives/people.js'
import { monthlyPayments } from '../services/payments.js'
import type { Visit } from '../services/registry.js'
import { storyHousehold, type Story } from './story.js'

const people = {
  husband: { name: '吴德昌', identityNumber: '341199194106090038' },
  wife: { name: '丁素珍', identityNumber: '341199194510170021' },
}

/**
 * 吴德昌 died on 28 December. Civil affairs wrote it down on the 30th; the registry and the clinic did not. On 3 January
 * the clinic's call was "answered" (by his widow), and on the 5th the family's 低保 was paid for January with his name in
 * it. Until the registry's owner has asked the village committee this is a conflict, and nobody visits.
 */
export const deadInOneBook: Story = {
  number: 2,
  id: 'dead-in-one-book',
  title: { zh: '一本账上的死亡', en: 'Dead in one book' },
  village: '341122106203',
  people,
  tell(telling) {
    const { village, officers } = telling
    const doctor = officers.doctors[0]?.name ?? ''
    const lastVisit: Visit = {
      at: '2022-12-20 09:40',
      role: '村两委',
      by: officers.cadre.name,
      channel: '入户走访',
      answered: true,
      winter: { 取暖: 'FINE', 衣被: 'FINE', 口粮: 'FINE', 住房: 'FINE', 饮水: 'FINE' },
    }
    const home = storyHousehold(village, 2, 1, {
      group: '前郢组',
      liftedYear: 2016,
      attribute: '低保户',
      registry: { visits: [lastVisit] },
    })
    const approval = {
      caseNumber: 'LADB202009000201',
      approvedOn: '2020-09-14',
      from: '2020-10-01',
      monthly: 96_000,
      payments: [
        ...monthlyPayments(telling, 'dibao-payments', 96_000, '2020-10', true),
        { month: '2023-01', paidOn: '2023-01-05', amount: 96_000 },
      ],
    }
    namedPerson(home, {
      ...people.husband,
      relation: '02',
      marriage: '21',
      illnesses: [{ disease: '慢性阻塞性肺疾病', stable: false, diagnosedOn: '2015-11-03' }],
      death: { on: '2022-12-28', cause: '疾病', writtenDown: { 'civil-affairs': '2022-12-30' } },
      infection: { on: '2022-12-24', method: '抗原' },
      aid: { dibao: { ...approval, applicant: true } },
      health: {
        ledger: { reviewedOn: '2022-12-12' },
        deliveries: [],
        assistant: null,
        episode: {
          from: '2022-12-24',
          grade: 'RED',
          contacts: [
            {
              at: '2022-12-25 09:10',
              channel: '电话',
              answered: true,
              by: doctor,
              temperature: 37.9,
              oxygen: 95,
              symptoms: '咳嗽、气促',
              medicationAdvice: true,
            },
            {
              at: '2022-12-27 09:05',
              channel: '电话',
              answered: true,
              by: doctor,
              temperature: 37.2,
              oxygen: 94,
              symptoms: '乏力',
            },
            { at: '2022-12-29 09:20', channel: '电话', answered: false, by: doctor },
            { at: '2023-01-03 10:20', channel: '电话', answered: true, by: doctor },
          ],
        },
      },
    })
    namedPerson(home, {
      ...people.wife,
      relation: '12',
      marriage: '21',
      aid: { dibao: { ...approval, applicant: false } },
    })
    return [home]
  },
}
