import { code, date, division, householdNumber, ledger } from '@huilian/ledger'
import { personColumns } from '../person/person-columns.js'
import { checkBirth } from '../person/person-check.js'
import { provinceWords } from '../person/province.codes.js'
import { returnAnswer } from './return-answer.codes.js'

/** One row for each answer of a person. The province only: no address, no health state. */
export const returneeLedger = ledger({
  register: 'returnees',
  title: { zh: '返乡人员信息台账', en: 'People coming home for the festival' },
  columns: {
    ...personColumns,
    birthDate: date('出生日期', {
      optional: true,
      aliases: ['出生年月日'],
      notAfter: 'through',
      example: '1942-03-15',
    }),
    division: division('所属村', {
      aliases: ['行政村', '村', '村（社区）', '村居', '返乡村', '所在村', '区划代码'],
      levels: ['village'],
    }),
    household: householdNumber('户编号', {
      optional: true,
      aliases: ['返乡住户编号', '户码'],
      description: '返乡后居住的户；不在登记户内的留空',
    }),
    answer: code('返乡情况', returnAnswer.words, { aliases: ['是否返乡', '返乡状态'] }),
    answeredOn: date('了解日期', { aliases: ['摸排日期', '登记日期', '询问日期'], notAfter: 'through' }),
    province: code('来自省份', provinceWords, {
      optional: true,
      aliases: ['务工省份', '返回前所在省', '外出省份'],
      description: '只填到省',
      example: '上海市',
    }),
    arrivesOn: date('返乡日期', {
      optional: true,
      aliases: ['到家日期', '计划返乡日期', '返回日期'],
      description: '已返的填到家日期，计划返的填计划日期',
    }),
    plannedLeave: date('计划离开日期', { optional: true, aliases: ['计划返岗日期', '离开日期', '计划外出日期'] }),
  },
  check: (row) => [
    ...checkBirth(row),
    ...(row.answer === 'ARRIVED' && !row.arrivesOn ? ['已返乡，但没有返乡日期：补填到家日期'] : []),
    ...(row.answer === 'STAYS' && row.arrivesOn ? ['不返乡，却填了返乡日期：核对后更正其中一项'] : []),
  ],
})
