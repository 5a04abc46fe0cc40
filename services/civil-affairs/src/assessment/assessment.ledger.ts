import { code, date, householdNumber, ledger, text } from '@huilian/ledger'
import { daysInOrder, neededBeside } from '../benefit/contradictions.js'
import { personColumns } from '../person/person.columns.js'

/** One row for each time somebody looked: an application decided, or a clue followed up. 不符合 is a result too. */
export const assessmentLedger = ledger({
  register: 'assessments',
  title: { zh: '社会救助核查台账', en: 'Ledger of assessments for aid' },
  columns: {
    ...personColumns,
    householdNumber: householdNumber('户编号', {
      optional: true,
      description: '申请人或核查对象共同生活家庭的户编号；不在乡村振兴部门登记的留空',
      example: '341122101201000001',
    }),
    kind: code(
      '核查方式',
      { APPLICATION: ['申请', '本人申请', '依申请'], PROACTIVE: ['主动核查', '主动发现', '线索核查'] },
      { aliases: ['核查类型', '来源'], example: '主动核查' },
    ),
    about: code(
      '核查事项',
      {
        DIBAO: ['低保', '最低生活保障'],
        TEKUN: ['特困', '特困供养', '特困人员救助供养'],
        DIBAO_MARGIN: ['低保边缘', '低保边缘家庭'],
      },
      { aliases: ['申请事项', '救助类型', '事项'], example: '低保' },
    ),
    openedOn: date('发起日期', {
      optional: true,
      aliases: ['申请日期', '受理日期'],
      notAfter: 'through',
      description: '申请受理或着手核查的日期；留空时以最新线索日期为准，再以办结日期为准',
      example: '2022-11-15',
    }),
    newestClueOn: date('最新线索日期', {
      optional: true,
      aliases: ['线索日期', '最近线索日期', '最近预警日期'],
      notAfter: 'through',
      example: '2022-11-15',
    }),
    concludedOn: date('办结日期', {
      optional: true,
      aliases: ['核查日期', '核查完成日期', '决定日期', '审批日期'],
      notAfter: 'through',
      description: '还没有办结的留空',
      example: '2022-12-02',
    }),
    result: code(
      '核查结果',
      {
        ELIGIBLE: ['符合', '符合条件', '纳入'],
        NOT_ELIGIBLE: ['不符合', '不符合条件', '不纳入'],
        WITHDRAWN: ['撤回', '撤回申请', '放弃'],
      },
      { optional: true, aliases: ['结果', '审批结果'], example: '不符合' },
    ),
    reason: text('结果说明', { optional: true, aliases: ['不符合原因', '原因'], example: '' }),
  },
  check: (row) => [
    ...neededBeside('核查结果', row.result, '办结日期', row.concludedOn),
    ...neededBeside('办结日期', row.concludedOn, '核查结果', row.result),
    ...daysInOrder({ earlier: ['发起日期', row.openedOn], later: ['办结日期', row.concludedOn] }),
    ...(row.openedOn === null && row.newestClueOn === null && row.concludedOn === null
      ? [
          {
            expected: { zh: '发起日期、最新线索日期或办结日期', en: '发起日期, 最新线索日期 or 办结日期' },
            came: { zh: '三个日期都为空', en: 'all three are blank' },
            remedy: { zh: '至少填写一个', en: 'give at least one' },
          },
        ]
      : []),
  ],
})
