import { code, codes, date, ledger } from '@huilian/ledger'
import { daysInOrder } from '../benefit/contradictions.js'
import { personColumns } from '../person/person.columns.js'

export const careSubjectLedger = ledger({
  register: 'care-subjects',
  title: { zh: '特殊困难老年人探访关爱对象台账', en: 'Ledger of old people owed care visits' },
  columns: {
    ...personColumns,
    groups: codes(
      '对象类型',
      {
        LIVING_ALONE: ['独居', '独居老人'],
        EMPTY_NEST: ['空巢', '空巢老人'],
        LEFT_BEHIND: ['留守', '留守老人'],
        INCAPACITATED: ['失能', '失能老人'],
        SEVERELY_DISABLED: ['重残', '重度残疾', '重残老人'],
        FAMILY_PLANNING_SPECIAL: ['计生特殊', '计划生育特殊家庭', '计生特殊家庭', '失独'],
      },
      { aliases: ['老人类型', '特殊困难类型', '人员类别', '困难类型'], example: '独居、空巢' },
    ),
    riskLevel: code(
      '风险等级',
      { HIGH: ['高风险', '高'], KEY: ['重点', '中风险', '中'], GENERAL: ['一般', '低风险', '低'] },
      { optional: true, aliases: ['关爱等级', '探访等级'], example: '一般' },
    ),
    listedOn: date('纳入日期', { aliases: ['登记日期', '建档日期'], notAfter: 'through', example: '2022-06-01' }),
    delistedOn: date('退出日期', { optional: true, aliases: ['移出日期', '销号日期'], example: '' }),
  },
  check: (row) => daysInOrder({ earlier: ['纳入日期', row.listedOn], later: ['退出日期', row.delistedOn] }),
})
