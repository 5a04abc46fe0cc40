import { namedPerson } from '../lives/people.js'
import type { Contact } from '../services/health.js'
import { storyHousehold, type Story } from './story.js'

const people = {
  woman: { name: '马玉珍', identityNumber: '341199193607080087' },
  neighbourBeforeFour: { name: '冯桂兰', identityNumber: '34119919490119002X' },
  neighbourAfterFour: { name: '冯得水', identityNumber: '341199195112120015' },
  neighbourWhoDoesNotAnswer: { name: '石长林', identityNumber: '34119919540623005X' },
}

/**
 * 马玉珍, 86 and red, is treated at home; on the morning of 9 January her oxygen reads 91 and she is referred. That afternoon
 * 冯桂兰 is called at 15:59 and is in the day's report, 冯得水 at 16:01 and is in the one after. 石长林, green, has not
 * answered three calls: the remedy is a visit.
 */
export const redAtHome: Story = {
  number: 8,
  id: 'red-at-home',
  title: { zh: '居家治疗的红色老人', en: '86, red, at home' },
  village: '341122108205',
  people,
  tell({ village, officers }) {
    const doctor = officers.doctors[0]?.name ?? ''
    const call = (
      at: string,
      temperature: number,
      oxygen: number,
      symptoms: string,
      medicationAdvice = false,
    ): Contact => ({
      ...failed(at),
      answered: true,
      temperature,
      oxygen,
      symptoms,
      medicationAdvice,
    })
    const failed = (at: string): Contact => ({ at, channel: '电话', answered: false, by: doctor })
    const neighbour = { name: officers.gridMembers[0]?.name ?? '', relation: '网格员', from: '2022-12-12' }
    const households = [1, 2, 3, 4].map((counter) =>
      storyHousehold(village, 8, counter, { group: '新庄组', liftedYear: 2016 }),
    )
    const [first, second, third, fourth] = households
    if (!first || !second || !third || !fourth) return []
    namedPerson(first, {
      ...people.woman,
      relation: '02',
      marriage: '30',
      mobility: 'LIMITED',
      selfCare: 'PARTIAL',
      illnesses: [{ disease: '慢性阻塞性肺疾病', stable: false, diagnosedOn: '2016-03-02' }],
      infection: { on: '2023-01-05', method: '抗原' },
      health: {
        assistant: { ...neighbour, feedbackOn: '2023-01-08' },
        episode: {
          from: '2023-01-05',
          grade: 'RED',
          contacts: [
            call('2023-01-05 10:00', 38.4, 95, '发热、咳嗽', true),
            call('2023-01-06 09:12', 38.1, 95, '咳嗽'),
            call('2023-01-07 09:05', 37.8, 94, '咳嗽、乏力'),
            call('2023-01-08 09:20', 37.9, 93, '气促'),
            { ...call('2023-01-09 08:30', 38.2, 91, '气促'), channel: '走访' },
          ],
          referral: { at: '2023-01-09 09:40', to: '来安县人民医院', reason: '血氧低于93%' },
        },
      },
    })
    namedPerson(second, {
      ...people.neighbourBeforeFour,
      relation: '02',
      marriage: '30',
      illnesses: [{ disease: '高血压', stable: true, diagnosedOn: '2014-09-01' }],
      doses: [{ on: '2021-08-10', vaccine: 'INACTIVATED', manufacturer: '北京科兴', number: 1, purpose: 'COURSE' }],
      infection: { on: '2023-01-03', method: '抗原' },
      health: {
        assistant: { ...neighbour, feedbackOn: '2023-01-08' },
        episode: {
          from: '2023-01-03',
          grade: 'YELLOW',
          contacts: [
            call('2023-01-03 11:00', 37.6, 97, '咽痛', true),
            call('2023-01-06 11:10', 36.9, 97, '无'),
            call('2023-01-09 15:59', 36.7, 98, '无'),
          ],
        },
      },
    })
    namedPerson(third, {
      ...people.neighbourAfterFour,
      relation: '02',
      marriage: '10',
      illnesses: [{ disease: '慢性阻塞性肺疾病', stable: true, diagnosedOn: '2018-02-20' }],
      doses: [],
      infection: { on: '2023-01-03', method: '抗原' },
      health: {
        assistant: { ...neighbour, feedbackOn: '2023-01-08' },
        episode: {
          from: '2023-01-03',
          grade: 'YELLOW',
          contacts: [
            call('2023-01-03 14:00', 37.8, 96, '咳嗽', true),
            call('2023-01-06 14:20', 37.0, 97, '咳嗽'),
            call('2023-01-09 16:01', 36.8, 97, '无'),
          ],
        },
      },
    })
    namedPerson(fourth, {
      ...people.neighbourWhoDoesNotAnswer,
      relation: '02',
      marriage: '40',
      infection: { on: '2023-01-01', method: '抗原' },
      health: {
        // no feedback either: nobody has heard from him since the first day
        assistant: neighbour,
        episode: {
          from: '2023-01-01',
          grade: 'GREEN',
          contacts: [
            call('2023-01-01 15:00', 37.5, 98, '发热', true),
            failed('2023-01-07 09:30'),
            failed('2023-01-08 10:10'),
            failed('2023-01-09 09:50'),
          ],
        },
      },
    })
    return households
  },
}
