import { code, date, ledger, personName, text, yesNo } from '@huilian/ledger'
import { checkPerson, personColumns } from '../person/person-columns.js'
import { refusableServices } from './refusal.codes.js'

export const refusalLedger = ledger({
  register: 'refusals',
  title: { zh: '本人不愿接受服务登记台账', en: 'Services that people declined' },
  columns: {
    ...personColumns,
    service: code('服务项目', refusableServices.words, { aliases: ['项目', '不愿接受的服务'], example: '第一剂加强' }),
    declinedOn: date('表示不愿的日期', {
      notAfter: 'through',
      aliases: ['拒绝日期', '登记日期'],
      example: '2023-01-03',
    }),
    reason: text('本人说明', { optional: true, maximum: 200, aliases: ['原因', '拒绝原因'], example: '担心反应' }),
    confirmed: yesNo('是否经本人确认', {
      aliases: ['本人确认'],
      description: '卫生机构向本人核实过的填“是”',
      example: '是',
    }),
    confirmedOn: date('确认日期', { optional: true, notAfter: 'through', example: '2023-01-04' }),
    confirmedBy: personName('确认人', { optional: true, aliases: ['核实人'], example: '李村医' }),
    withdrawnOn: date('改变意愿日期', {
      optional: true,
      notAfter: 'through',
      description: '后来愿意接受的填写',
      example: '',
    }),
  },
  check: (row) => [
    ...checkPerson(row),
    ...(row.confirmed && row.confirmedOn === null ? ['经本人确认的要填确认日期'] : []),
    ...(!row.confirmed && row.confirmedOn !== null ? ['填了确认日期但“是否经本人确认”为否，请核对'] : []),
    ...(row.confirmedOn !== null && row.confirmedOn < row.declinedOn ? ['确认日期早于表示不愿的日期，请核对'] : []),
  ],
})
