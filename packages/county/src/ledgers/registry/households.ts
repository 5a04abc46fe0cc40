import type { Household, Income } from '../../lives/household.js'
import { nameOf, yesNo, yuan } from '../columns.js'
import { countyLedger } from '../county-ledger.js'
import { HOUSEHOLD } from './registry-columns.js'

const CATEGORIES = {
  LIFTED: '脱贫户',
  UNSTABLE_LIFTED: '脱贫不稳定户',
  MARGINAL: '边缘易致贫户',
  SUDDEN_HARDSHIP: '突发严重困难户',
  NONE: '',
} as const
const STATES = {
  CLUE: '线索',
  VERIFYING: '入户核实',
  ENTERED: '录入建档',
  SUPPORTED: '落实帮扶',
  RISK_REMOVED: '风险消除',
} as const

/** Every household the registry knows: lifted, monitored, dwellings apart, and families outside the register. */
export const householdsLedger = countyLedger<{ household: Household }>({
  department: 'registry',
  register: 'households',
  title: '来安县脱贫户和监测对象户信息台账',
  format: 'csv',
  from: '2014-01-01',
  *subjects(life) {
    for (const household of life.households) yield { household }
  },
  columns: {
    ...HOUSEHOLD,
    村民组: ({ household }) => household.group,
    户主姓名: ({ household }) => headName(household),
    联系电话: ({ household }) => phoneAsTyped(household.phone ?? ''),
    户类型: ({ household }) => CATEGORIES[household.category ?? 'NONE'],
    是否脱贫户: ({ household }) => yesNo(household.liftedYear !== undefined),
    脱贫年度: ({ household }) => household.liftedYear ?? '',
    户属性: ({ household }) => household.attribute ?? '一般户',
    主要致贫原因: ({ household }) => household.mainCause ?? '',
    收入年度: ({ household }) => household.income?.year ?? '',
    工资性收入: ({ household }) => money(household.income?.wages),
    生产经营性收入: ({ household }) => money(household.income?.business),
    财产性收入: ({ household }) => money(household.income?.property),
    转移性收入: ({ household }) => money(household.income?.transfers),
    生产经营性支出: ({ household }) => money(household.income?.expenses),
    人均纯收入: ({ household }) => money(perHead(household, household.income)),
    监测状态: ({ household }) => (household.monitoring ? STATES[household.monitoring.state] : ''),
    线索来源: ({ household }) => household.monitoring?.clueSource ?? '',
    线索日期: ({ household }) => household.monitoring?.clueOn ?? '',
    识别日期: ({ household }) => household.monitoring?.identifiedOn ?? '',
    录入日期: ({ household }) => household.monitoring?.enteredOn ?? '',
    首次帮扶日期: ({ household }) => household.monitoring?.supportedOn ?? '',
    风险消除日期: ({ household }) => household.monitoring?.removedOn ?? '',
  },
})

function headName(household: Household): string {
  const people = household.members.length > 0 ? household.members : household.residents
  const head = people.find(({ relation }) => relation === '02') ?? people[0]
  return head ? nameOf(head, 'registry') : ''
}

function perHead(household: Household, income: Income | undefined): number | undefined {
  if (!income || household.members.length === 0) return undefined
  const net = income.wages + income.business + income.property + income.transfers - income.expenses
  return Math.round(net / household.members.length)
}

/** One in a hundred is typed with the input method left on full width. */
function phoneAsTyped(phone: string): string {
  return phone.endsWith('77')
    ? phone.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
    : phone
}

function money(fen: number | undefined): string {
  return fen === undefined ? '' : yuan(fen)
}
