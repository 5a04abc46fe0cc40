import { codeSet } from '../code-set.js'

export const accessModes = codeSet('HealthAccessMode', 'How somebody who cannot come is vaccinated (便民接种方式).', {
  HOME_VISIT: ['The team comes to the house or the village', '上门接种', '入户接种', '下乡进村接种', '上门'],
  GREEN_CHANNEL: ['Fetched and served first at the clinic', '绿色通道', '接送接种'],
})
