import { clinicOf } from '../../geography/clinic.js'
import type { Household } from '../../lives/household.js'
import { villageCodeOf } from '../columns.js'
import { countyLedger } from '../county-ledger.js'

/** 电话告知到户: by household, not by person. */
export const phoneNoticesLedger = countyLedger<{ household: Household; notice: NonNullable<Household['notice']> }>({
  department: 'health',
  register: 'phone-notices',
  title: '来安县值班电话和家庭医生电话告知到户台账',
  format: 'xlsx',
  from: '2022-12-01',
  dates: '20221201',
  *subjects(life) {
    for (const household of life.households) {
      if (household.notice) yield { household, notice: household.notice }
    }
  },
  columns: {
    户编号: ({ household }) => household.number,
    所属村: ({ household }) => villageCodeOf(household, 'health'),
    告知电话: ({ notice }) => notice.number,
    电话类别: ({ notice }) => notice.numberKind,
    机构编码: ({ household }) => clinicOf(household.village).code,
    告知方式: ({ notice }) => notice.channel,
    告知日期: ({ notice }) => notice.on,
    是否知晓: () => '是',
  },
})
