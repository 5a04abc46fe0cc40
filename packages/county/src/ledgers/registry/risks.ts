import type { Household, Measure, Risk } from '../../lives/household.js'
import { yesNo } from '../columns.js'
import { countyLedger } from '../county-ledger.js'
import { HOUSEHOLD, registeredHouseholds } from './registry-columns.js'

/** 返贫致贫风险 of monitored households. */
export const risksLedger = countyLedger<{ household: Household; risk: Risk; main: boolean }>({
  department: 'registry',
  register: 'risks',
  title: '来安县返贫致贫风险台账',
  format: 'xlsx',
  from: '2020-01-01',
  *subjects(life) {
    for (const household of registeredHouseholds(life)) {
      for (const [index, risk] of (household.monitoring?.risks ?? []).entries())
        yield { household, risk, main: index === 0 }
    }
  },
  columns: {
    ...HOUSEHOLD,
    风险类型: ({ risk }) => risk.kind,
    是否主要风险: ({ main }) => yesNo(main),
    风险识别日期: ({ risk }) => risk.identifiedOn,
    风险消除日期: ({ risk }) => risk.removedOn ?? '',
  },
})

/** 帮扶措施, each aimed at a risk. */
export const measuresLedger = countyLedger<{ household: Household; risk: Risk; measure: Measure }>({
  department: 'registry',
  register: 'measures',
  title: '来安县帮扶措施台账',
  format: 'xlsx',
  from: '2020-01-01',
  *subjects(life) {
    for (const household of registeredHouseholds(life)) {
      for (const risk of household.monitoring?.risks ?? []) {
        for (const measure of risk.measures) yield { household, risk, measure }
      }
    }
  },
  columns: {
    ...HOUSEHOLD,
    针对风险: ({ risk }) => risk.kind,
    措施类型: ({ measure }) => measure.kind,
    措施状态: ({ measure }) => (measure.endedOn ? '已完成' : '实施中'),
    开始日期: ({ measure }) => measure.startedOn,
    结束日期: ({ measure }) => measure.endedOn ?? '',
    帮扶成效: ({ measure }) => measure.result ?? '',
    是否兜底: ({ measure }) => yesNo(measure.kind === '综合保障'),
  },
})
