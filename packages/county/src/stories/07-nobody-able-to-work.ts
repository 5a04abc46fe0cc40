import { namedPerson } from '../lives/people.js'
import { storyHousehold, type Story } from './story.js'

const people = {
  head: { name: '何守仁', identityNumber: '341199194301100019' },
  wife: { name: '沈玉兰', identityNumber: '341199194703150027' },
  brother: { name: '何守义', identityNumber: '341199195011020031' },
}

/**
 * All three in the house are over 70; 何守仁 turns 80 on the demo day, and his old-age allowance is owed from then. A quilt
 * was found missing on 22 December and has not come; water is fine. Their helper's duty ended on 3 January and nobody has
 * taken over. A household without labour may never be marked as removed from risk.
 */
export const nobodyAbleToWork: Story = {
  number: 7,
  id: 'nobody-able-to-work',
  title: { zh: '全家无劳动力', en: 'Nobody able to work' },
  village: '341122107203',
  people,
  tell({ village, officers }) {
    const [helper] = officers.helpers
    const [grid] = officers.gridMembers
    const home = storyHousehold(village, 7, 1, {
      group: '后郢组',
      liftedYear: 2018,
      mainCause: '缺劳动力',
      registry: {
        responsibilities: [
          {
            role: '网格员',
            officer: grid?.name ?? '',
            unit: grid?.unit ?? '',
            phone: grid?.phone ?? '',
            from: '2021-03-01',
          },
          {
            role: '帮扶责任人',
            officer: helper?.name ?? '',
            unit: helper?.unit ?? '',
            phone: helper?.phone ?? '',
            from: '2021-04-01',
            through: '2023-01-03',
          },
        ],
        visits: [
          {
            at: '2022-12-22 10:15',
            role: '帮扶责任人',
            by: helper?.name ?? '',
            channel: '入户走访',
            answered: true,
            finding: '正常',
            detail: '三位老人身体尚可，缺一床棉被',
            need: { kind: '衣被' },
            winter: { 取暖: 'FINE', 衣被: 'NEED', 口粮: 'FINE', 住房: 'FINE', 饮水: 'FINE' },
          },
        ],
      },
    })
    namedPerson(home, { ...people.head, relation: '02', marriage: '21', labour: 'NONE' })
    namedPerson(home, { ...people.wife, relation: '12', marriage: '21', labour: 'NONE' })
    namedPerson(home, { ...people.brother, relation: '73', marriage: '10', labour: 'LOST' })
    return [home]
  },
}
