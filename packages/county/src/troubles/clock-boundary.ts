import { addDays, at } from '../calendar.js'
import type { Contact } from '../services/health.js'
import { family, type Trouble } from './trouble.js'

/** Rows on the edges of the day's report (15:59, 16:00, 16:01) and of the year (31 December 23:59, 1 January 00:00). */
export const clockBoundary: Trouble = {
  id: 'clock-boundary',
  title: { zh: '时点边界', en: 'On the edge of the clock' },
  per18000: 3,
  people: 2,
  tell(telling) {
    const { random, day } = telling
    const yesterday = addDays(day, -1)
    const { household, people } = family(
      telling,
      [
        { relation: '02', sex: 'MALE', age: random.integer(67, 76) },
        { relation: '12', sex: 'FEMALE', age: random.integer(65, 74) },
      ],
      'LIFTED',
    )
    const moments = [
      at('2022-12-31', 23, 59),
      at('2023-01-01', 0, 0),
      at(yesterday, 15, 59),
      at(yesterday, 16, 0),
      at(yesterday, 16, 1),
    ]
    const by = telling.officers.doctors[0]?.name ?? ''
    const contact = (moment: string, index: number): Contact => ({
      at: moment,
      channel: '电话',
      answered: true,
      by,
      temperature: 37.1,
      oxygen: 97,
      symptoms: '无',
      medicationAdvice: index === 0,
    })
    people.forEach((person, index) => {
      person.away = null
      person.death = null
      person.infection = { on: '2022-12-31', method: '抗原' }
      person.health.episode = {
        from: '2022-12-31',
        grade: 'GREEN',
        contacts: (index === 0 ? moments : moments.slice(0, 4)).map(contact),
      }
    })
    const grid = telling.officers.gridMembers[0]
    household.registry.visits = moments.map((moment) => ({
      at: moment,
      role: '网格员',
      by: grid?.name ?? '',
      channel: '电话',
      answered: true,
    }))
    return [household]
  },
}
