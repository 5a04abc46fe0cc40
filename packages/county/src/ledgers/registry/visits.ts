import type { Household } from '../../lives/household.js'
import { WINTER_QUESTIONS, type Visit, type WinterQuestion } from '../../services/registry.js'
import { countyLedger, type CountyLedger } from '../county-ledger.js'
import { HOUSEHOLD } from './registry-columns.js'

const ANSWERS = { FINE: '良好', NEED: '有需求', NOT_ASKED: '' } as const

interface Visited {
  household: Household
  visit: Visit
}

/** 走访联系, the winter answers ticked inside; failed calls are rows too. */
export const visitsLedger = countyLedger<Visited>({
  department: 'registry',
  register: 'visits',
  title: '来安县走访联系台账',
  format: 'csv',
  from: '2022-08-01',
  *subjects(life) {
    for (const household of life.households) {
      for (const visit of household.registry.visits ?? []) yield { household, visit }
    }
  },
  columns: {
    ...HOUSEHOLD,
    走访时间: ({ visit }) => visit.at,
    走访人类别: ({ visit }) => visit.role,
    走访人: ({ visit }) => visit.by,
    联系方式: ({ visit }) => visit.channel,
    联系结果: ({ visit }) => (visit.answered ? '已联系' : '未联系上'),
    发现情况: ({ visit }) => visit.finding ?? '',
    情况说明: ({ visit }) => visit.detail ?? '',
    需求: ({ visit }) => (visit.need && !isWinter(visit.need.kind) ? visit.need.kind : ''),
    需求解决日期: ({ visit }) => (visit.need && !isWinter(visit.need.kind) ? (visit.need.metOn ?? '') : ''),
    ...winterColumns(),
    记录来源: ({ visit }) => (visit.role === '网格员' ? '村级台账' : '帮扶责任人上报'),
  },
})

/** Two columns a question: the answer, and the day a need was met. */
function winterColumns(): CountyLedger<Visited>['columns'] {
  return Object.fromEntries(
    WINTER_QUESTIONS.flatMap((question) => [
      [question, ({ visit }: Visited) => ANSWERS[visit.winter?.[question] ?? 'NOT_ASKED']] as const,
      [
        `${question}解决日期`,
        ({ visit }: Visited) => (visit.need?.kind === question ? (visit.need.metOn ?? '') : ''),
      ] as const,
    ]),
  )
}

function isWinter(kind: string): kind is WinterQuestion {
  return WINTER_QUESTIONS.some((question) => question === kind)
}
