import type { Dwelling, Household } from '../../lives/household.js'
import { yesNo } from '../columns.js'
import { countyLedger } from '../county-ledger.js'
import { HOUSEHOLD } from './registry-columns.js'

const WATER = { TAP: '自来水', WELL: '井水', UNSAFE: '其他' } as const

/** 住房和饮水: one row a household; a house never appraised has a blank grade. */
export const dwellingsLedger = countyLedger<{ household: Household; dwelling: Dwelling }>({
  department: 'registry',
  register: 'dwellings',
  title: '来安县住房和饮水安全台账',
  format: 'xlsx',
  from: '2020-01-01',
  *subjects(life) {
    for (const household of life.households) {
      const { dwelling } = household
      if (dwelling && household.category !== 'NONE') yield { household, dwelling }
    }
  },
  columns: {
    ...HOUSEHOLD,
    是否居住: ({ dwelling }) => yesNo(dwelling.livedIn),
    房屋等级: ({ dwelling }) => (dwelling.grade ? `${dwelling.grade}级` : ''),
    房屋鉴定日期: ({ dwelling }) => dwelling.gradedOn ?? '',
    房屋结构: ({ dwelling }) => dwelling.structure,
    住房面积: ({ dwelling }) => dwelling.area,
    建成年份: ({ dwelling }) => dwelling.builtYear,
    危房改造验收日期: ({ dwelling }) => dwelling.rebuiltOn ?? '',
    饮水来源: ({ dwelling }) => WATER[dwelling.water],
    饮水是否安全: ({ dwelling }) => yesNo(dwelling.water !== 'UNSAFE'),
    饮水核查日期: ({ dwelling }) => dwelling.waterCheckedOn ?? '',
  },
})
