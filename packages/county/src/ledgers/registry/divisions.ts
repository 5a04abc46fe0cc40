import { openDivisions, type Division } from '@huilian/divisions'
import { COUNTY } from '../../geography/village.js'
import { countyLedger } from '../county-ledger.js'

const LEVELS = { province: '省级', city: '地级', county: '县级', township: '乡级', village: '村级' } as const

/** The tree above and below the county, with the codes that were abolished. Once, before everything else. */
export const divisionsLedger = countyLedger<Division>({
  department: 'registry',
  register: 'divisions',
  title: '来安县行政区划目录',
  format: 'xlsx',
  from: '1992-01-01',
  *subjects(life) {
    if (!life.opensCounty) return
    const divisions = openDivisions()
    yield* divisions.ancestorsOf(COUNTY.code).reverse()
    yield* divisions.all().filter(({ code }) => divisions.isWithin(code, COUNTY.code))
  },
  columns: {
    区划代码: ({ code }) => code,
    区划名称: ({ name }) => name,
    级别: ({ level }) => LEVELS[level],
    上级代码: ({ parent }) => parent ?? '',
    启用日期: ({ validFrom }) => validFrom ?? '',
    停用日期: ({ validTo }) => validTo ?? '',
    承接代码: ({ successor }) => successor ?? '',
    变更原因: ({ reason }) => reason ?? '',
  },
})
