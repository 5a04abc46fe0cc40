import { code, date, integer, ledger, text, yesNo, yuan } from '@huilian/ledger'
import { approvalColumns } from '../benefit/approval.columns.js'
import { approvalContradictions, daysInOrder } from '../benefit/contradictions.js'
import { RESIDENCE_AREA_WORDS } from '../benefit/residence-area.words.js'
import { personColumns } from '../person/person.columns.js'

/** One row for each person whom an approval names; what concerns the case stands in every row, or in the applicant's. */
export const dibaoLedger = ledger({
  register: 'dibao',
  title: { zh: '最低生活保障对象台账', en: 'Ledger of subsistence allowance recipients' },
  columns: {
    caseNumber: text('低保证号', {
      aliases: ['低保编号', '低保证编号', '保障证号', '案卷编号', '救助证号'],
      description: '一户一号；保障家庭与户口簿上的户不一定相同',
      maximum: 40,
      example: 'LADB202200000001',
    }),
    ...personColumns,
    applicant: yesNo('是否申请人', { aliases: ['申请人', '是否户主', '申请人标识'], example: '是' }),
    area: code('城乡类别', RESIDENCE_AREA_WORDS, { aliases: ['低保类别', '城乡属性', '保障类别'], example: '农村' }),
    ...approvalColumns,
    namedFrom: date('本人纳入日期', { optional: true, description: '后来增加的家庭成员填写', example: '' }),
    namedTo: date('本人退出日期', {
      optional: true,
      description: '家庭仍享受而本人退出时填写，为最后一天',
      example: '',
    }),
    monthlyAmount: yuan('月保障金额', {
      optional: true,
      aliases: ['月低保金额', '户月保障金额', '月保障金', '月保障金额（元）'],
      description: '全户每月合计；只在申请人一行填写也可以',
      example: '717.00',
    }),
    personCount: integer('保障人数', { optional: true, min: 1, max: 30, aliases: ['享受人数'], example: '1' }),
    lastReverifiedOn: date('上次复核日期', {
      optional: true,
      aliases: ['最近复核日期', '复核日期'],
      example: '2022-09-20',
    }),
    reverificationDueOn: date('应复核日期', {
      optional: true,
      aliases: ['下次复核日期', '复核到期日期'],
      example: '2023-09-20',
    }),
  },
  check: (row) => [
    ...approvalContradictions(row),
    ...daysInOrder({ earlier: ['本人纳入日期', row.namedFrom], later: ['本人退出日期', row.namedTo] }),
  ],
})
