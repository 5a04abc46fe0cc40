import { date, identityNumber, ledger, personName, phone, text, yesNo } from '@huilian/ledger'
import { checkPerson, personColumns } from '../person/person-columns.js'

/** 对缺乏自我健康管理能力的…协助其进行健康监测: who helps whom. The first person is the one who is helped. */
export const assistantLedger = ledger({
  register: 'assistants',
  title: { zh: '特殊人群健康监测协助人台账', en: 'Assistants of people who cannot watch their own health' },
  columns: {
    ...personColumns,
    assistantName: personName('协助人姓名', { aliases: ['协助人', '照护人'], example: '王小军' }),
    assistantIdentity: identityNumber('协助人证件号码', {
      optional: true,
      aliases: ['协助人身份证号'],
      description: '填写后才能知道协助人是否外出或去世',
      example: '341199198812310040',
    }),
    relation: text('与本人关系', { maximum: 20, aliases: ['关系', '协助人身份'], example: '邻居' }),
    capable: yesNo('有无协助能力', { aliases: ['是否有能力', '是否有协助能力'], example: '有' }),
    phone: phone('协助人电话', { optional: true, aliases: ['联系电话'], example: '13900000001' }),
    validFrom: date('开始日期', { aliases: ['起始日期'], example: '2022-12-15' }),
    validTo: date('结束日期', {
      optional: true,
      aliases: ['截止日期'],
      description: '最后一天协助的日期；仍在协助的留空',
      example: '',
    }),
  },
  check: (row) => [
    ...checkPerson(row),
    ...(row.validTo !== null && row.validTo < row.validFrom ? ['结束日期早于开始日期，请核对'] : []),
    ...(row.identity !== null && row.identity.number === row.assistantIdentity?.number
      ? ['协助人不能是本人，请核对']
      : []),
  ],
})
