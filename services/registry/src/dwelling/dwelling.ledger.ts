import { code, date, integer, ledger, text, yesNo } from '@huilian/ledger'
import { householdColumns } from '../household/household-columns.js'
import { dwellingGrade } from './dwelling-grade.codes.js'
import { waterSource } from './water.codes.js'

/** One row a household: the house it has, and its water. A blank grade is no appraisal, never a presumed C or D. */
export const dwellingLedger = ledger({
  register: 'dwellings',
  title: { zh: '住房和饮水安全台账', en: 'Dwellings and drinking water' },
  columns: {
    ...householdColumns,
    livedIn: yesNo('是否居住', { optional: true, aliases: ['房屋是否居住', '是否住人'] }),
    grade: code('房屋等级', dwellingGrade.words, {
      optional: true,
      aliases: ['住房等级', '房屋安全等级', '危房等级', '鉴定等级'],
    }),
    gradedOn: date('房屋鉴定日期', {
      optional: true,
      aliases: ['住房鉴定日期', '住房核查日期', '鉴定日期'],
      notAfter: 'through',
    }),
    structure: text('房屋结构', { optional: true, aliases: ['住房结构'], maximum: 20, example: '砖混' }),
    area: integer('住房面积', {
      optional: true,
      aliases: ['房屋面积', '住房面积（平方米）', '面积'],
      min: 0,
      max: 5000,
      unit: '平方米',
      example: '86',
    }),
    builtYear: integer('建成年份', {
      optional: true,
      aliases: ['建房年份', '建造年份'],
      min: 1850,
      max: 2100,
      example: '2004',
    }),
    rebuiltOn: date('危房改造验收日期', {
      optional: true,
      aliases: ['改造验收日期', '验收日期'],
      notAfter: 'through',
      example: '',
    }),
    safeAlternative: yesNo('是否另有安全住房', {
      optional: true,
      aliases: ['另有安全住房', '是否居住其他安全住房'],
      example: '否',
    }),
    safeAlternativeDetail: text('另住处说明', {
      optional: true,
      aliases: ['安全住房说明', '实际居住情况'],
      maximum: 200,
    }),
    safeAlternativeCheckedOn: date('另住处核查日期', {
      optional: true,
      aliases: ['安全住房核查日期'],
      notAfter: 'through',
      example: '',
    }),
    waterSource: code('饮水来源', waterSource.words, { optional: true, aliases: ['饮水方式', '饮水情况'] }),
    waterSafe: yesNo('饮水是否安全', { optional: true, aliases: ['饮水安全', '是否饮水安全'] }),
    waterCheckedOn: date('饮水核查日期', {
      optional: true,
      aliases: ['饮水检查日期', '饮水安全核查日期'],
      notAfter: 'through',
    }),
  },
})
