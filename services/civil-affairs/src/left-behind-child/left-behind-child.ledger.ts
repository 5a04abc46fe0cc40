import { code, date, identityNumber, ledger, personName, text } from '@huilian/ledger'
import { daysInOrder } from '../benefit/contradictions.js'
import { personColumns } from '../person/person.columns.js'

export const leftBehindChildLedger = ledger({
  register: 'left-behind-children',
  title: { zh: '农村留守儿童关爱台账', en: 'Ledger of care for left-behind children' },
  columns: {
    ...personColumns,
    listedOn: date('登记日期', {
      aliases: ['建档日期', '纳入日期', '录入日期'],
      notAfter: 'through',
      example: '2022-03-01',
    }),
    delistedOn: date('退出日期', { optional: true, aliases: ['销号日期', '移出日期'], example: '' }),
    guardianName: personName('监护人姓名', {
      optional: true,
      aliases: ['监护人', '委托照护人', '受委托监护人', '实际照料人'],
      example: '张守田',
    }),
    guardianIdentity: identityNumber('监护人证件号码', {
      optional: true,
      aliases: ['监护人身份证号', '委托照护人证件号码'],
      example: '341199194203150012',
    }),
    guardianRelation: text('监护人与儿童关系', {
      optional: true,
      aliases: ['与儿童关系', '监护关系'],
      maximum: 40,
      example: '祖父',
    }),
    agreementSignedOn: date('委托照护协议日期', {
      optional: true,
      aliases: ['协议签订日期', '委托监护协议日期'],
      notAfter: 'through',
      example: '2022-03-05',
    }),
    riskLevel: code(
      '风险等级',
      { HIGH: ['高风险', '高'], KEY: ['中风险', '重点', '中'], GENERAL: ['低风险', '一般', '低'] },
      { optional: true, aliases: ['风险评估等级'], example: '低风险' },
    ),
  },
  check: (row) => [...daysInOrder({ earlier: ['登记日期', row.listedOn], later: ['退出日期', row.delistedOn] })],
})
