import { code, date, ledger, text } from '@huilian/ledger'
import { divisionCode } from './division-code.column.js'
import { divisionLevel } from './division-level.codes.js'

/** The tree of divisions with the days each code holds. One row a code, abolished ones included. */
export const divisionLedger = ledger({
  register: 'divisions',
  title: { zh: '行政区划目录', en: 'List of divisions' },
  columns: {
    code: divisionCode('区划代码', { aliases: ['统计用区划代码', '代码', '行政区划代码'] }),
    name: text('区划名称', { aliases: ['名称', '行政区划名称'], maximum: 60, example: '龙湖村委会' }),
    level: code('级别', divisionLevel.words, { aliases: ['行政级别', '区划级别', '层级'], example: '村级' }),
    parent: divisionCode('上级代码', {
      optional: true,
      aliases: ['上级区划代码', '所属上级代码'],
      example: '341122101000',
    }),
    validFrom: date('启用日期', {
      optional: true,
      aliases: ['生效日期'],
      description: '空着：本目录开始以前就启用',
      example: '',
    }),
    validTo: date('停用日期', {
      optional: true,
      aliases: ['撤销日期', '失效日期'],
      description: '最后一个有效日；仍在使用的留空',
      example: '',
    }),
    successor: divisionCode('承接代码', {
      optional: true,
      aliases: ['承接区划代码', '新代码', '变更后代码'],
      example: '',
    }),
    reason: text('变更原因', { optional: true, aliases: ['撤销原因', '变更说明'], maximum: 200 }),
  },
  check: (row) => [
    ...(row.level !== 'PROVINCE' && !row.parent ? ['省级以下的区划要有上级代码：补填上级代码'] : []),
    ...(row.validFrom && row.validTo && row.validTo < row.validFrom ? ['停用日期早于启用日期：核对两个日期'] : []),
    ...(row.successor && !row.validTo ? ['有承接代码，但没有停用日期：补填停用日期'] : []),
  ],
})
