import { namedPerson } from '../lives/people.js'
import { storyHousehold, type Story } from './story.js'

const people = {
  husband: { name: '徐万福', identityNumber: '341199195305200011' },
  wife: { name: '胡金兰', identityNumber: '341199195508300020' },
}

/**
 * 徐万福 and 胡金兰 in 陡山村 got their tablets on 20 December, and the village doctor wrote it down. But 杨郢乡 has never
 * handed in its ledger of medicine deliveries: nobody at the county can know, so that neither is a gap. Beside them civil
 * affairs is three days late in everything, and a ledger with half its rows waits behind the brake
 * (`troubles/missing-township-ledger.ts`, `late-department.ts`, `half-a-ledger.ts`).
 */
export const townshipWithoutItsLedger: Story = {
  number: 5,
  id: 'township-without-its-ledger',
  title: { zh: '没有报台账的乡', en: 'A township without its ledger' },
  village: '341122203201',
  people,
  tell({ village, officers }) {
    const home = storyHousehold(village, 5, 1, {
      group: '坝埂组',
      liftedYear: 2017,
      deliveries: [{ on: '2022-12-20', item: '布洛芬', quantity: 1, by: officers.doctors[0]?.name ?? '' }],
    })
    namedPerson(home, { ...people.husband, relation: '02', marriage: '21' })
    namedPerson(home, { ...people.wife, relation: '12', marriage: '21' })
    return [home]
  },
}
