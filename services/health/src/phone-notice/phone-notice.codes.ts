import { codeSet } from '../code-set.js'

export const noticeChannels = codeSet('HealthNoticeChannel', 'How a household was told (告知方式).', {
  VISIT: ['At the door', '入户告知', '入户', '上门', '走访'],
  PHONE: ['By phone', '电话告知', '电话'],
  WECHAT: ['By WeChat message', '微信告知', '微信', '微信群'],
  MESSAGE: ['By text message', '短信告知', '短信'],
  LEAFLET: ['By leaflet or contact card', '明白纸', '联系卡', '便民联系卡'],
})
