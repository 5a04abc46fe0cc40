import type { Household } from '../../lives/household.js'
import type { Responsibility } from '../../services/registry.js'
import { countyLedger } from '../county-ledger.js'
import { HOUSEHOLD } from './registry-columns.js'

/** 帮扶责任: who is responsible for a household, in which role, since when. */
export const responsibilitiesLedger = countyLedger<{ household: Household; duty: Responsibility }>({
  department: 'registry',
  register: 'responsibilities',
  title: '来安县帮扶责任落实台账',
  format: 'csv',
  from: '2021-01-01',
  *subjects(life) {
    for (const household of life.households) {
      for (const duty of household.registry.responsibilities ?? []) yield { household, duty }
    }
  },
  columns: {
    ...HOUSEHOLD,
    责任人类别: ({ duty }) => duty.role,
    责任人姓名: ({ duty }) => duty.officer,
    单位: ({ duty }) => duty.unit,
    责任人电话: ({ duty }) => duty.phone,
    开始日期: ({ duty }) => duty.from,
    结束日期: ({ duty }) => duty.through ?? '',
  },
})
