import { type Environment } from '@marcbachmann/cel-js'

import { type FactNode } from '../judge/fact-node.js'
import { CivilDate } from '../time/civil-date.js'
import { CivilMonth, paidThrough, quarterPaidThrough } from '../time/civil-month.js'
import { Instant } from '../time/instant.js'
import { type HostSlot } from './host.js'

/** Names of the functions that rules may call, for did-you-mean. */
export const functionNames = [
  'age',
  'birthday',
  'days',
  'addDays',
  'addMonths',
  'date',
  'dayOf',
  'monthOf',
  'endOfMonth',
  'addMonthsTo',
  'yearOf',
  'startOfYear',
  'latest',
  'paidThrough',
  'quarterPaidThrough',
  'verdict',
  'contactedSince',
]

const comparisons: Record<string, (left: number | string, right: number | string) => boolean> = {
  '<': (left, right) => left < right,
  '<=': (left, right) => left <= right,
  '>': (left, right) => left > right,
  '>=': (left, right) => left >= right,
  '==': (left, right) => left === right,
}

/** Registers dates, months and instants with their comparisons, and every function of functionNames. */
export function registerFunctions(environment: Environment, host: HostSlot): Environment {
  environment.registerType('CivilDate', { ctor: CivilDate, fields: {} })
  environment.registerType('CivilMonth', { ctor: CivilMonth, fields: {} })
  environment.registerType('Instant', { ctor: Instant, fields: {} })
  for (const [operator, compare] of Object.entries(comparisons)) {
    environment.registerOperator(`CivilDate ${operator} CivilDate`, (left: CivilDate, right: CivilDate) =>
      compare(left.text, right.text),
    )
    environment.registerOperator(`CivilMonth ${operator} CivilMonth`, (left: CivilMonth, right: CivilMonth) =>
      compare(left.text, right.text),
    )
    environment.registerOperator(`Instant ${operator} Instant`, (left: Instant, right: Instant) =>
      compare(left.milliseconds, right.milliseconds),
    )
  }
  return environment
    .registerFunction('age(CivilDate, CivilDate): int', (birth: CivilDate, day: CivilDate) => BigInt(birth.ageOn(day)))
    .registerFunction('birthday(CivilDate, int): CivilDate', (birth: CivilDate, years: bigint) =>
      birth.birthday(Number(years)),
    )
    .registerFunction('days(CivilDate, CivilDate): int', (from: CivilDate, to: CivilDate) =>
      BigInt(to.ordinal - from.ordinal),
    )
    .registerFunction('addDays(CivilDate, int): CivilDate', (day: CivilDate, count: bigint) =>
      day.plusDays(Number(count)),
    )
    .registerFunction('addMonths(CivilDate, int): CivilDate', (day: CivilDate, count: bigint) =>
      day.plusMonths(Number(count)),
    )
    .registerFunction('date(string): CivilDate', (text: string) => CivilDate.of(text))
    .registerFunction('dayOf(Instant): CivilDate', (instant: Instant) => instant.day)
    .registerFunction('monthOf(CivilDate): CivilMonth', (day: CivilDate) => CivilMonth.ofDate(day))
    .registerFunction('addMonthsTo(CivilMonth, int): CivilMonth', (month: CivilMonth, count: bigint) =>
      month.plusMonths(Number(count)),
    )
    .registerFunction('endOfMonth(CivilDate): CivilDate', (day: CivilDate) =>
      CivilDate.of(`${day.text.slice(0, 7)}-01`)
        .plusMonths(1)
        .plusDays(-1),
    )
    .registerFunction('yearOf(CivilDate): int', (day: CivilDate) => BigInt(day.text.slice(0, 4)))
    .registerFunction('startOfYear(int): CivilDate', (year: bigint) => CivilDate.of(`${year}-01-01`))
    .registerFunction('latest(list<CivilDate>): CivilDate', (days: CivilDate[]) => {
      if (days.length === 0) throw new Error('latest() was asked of no dates: ask exists() first.')
      return days.reduce((last, day) => (day.text > last.text ? day : last))
    })
    .registerFunction('paidThrough(CivilDate, int): CivilMonth', (day: CivilDate, payDay: bigint) =>
      paidThrough(day, Number(payDay)),
    )
    .registerFunction('quarterPaidThrough(CivilDate, int): CivilMonth', (day: CivilDate, payDay: bigint) =>
      quarterPaidThrough(day, Number(payDay)),
    )
    .registerFunction('verdict(string): string', (rule: string) => host.get().verdict(rule))
    .registerFunction('contactedSince(Person, CivilDate): bool', (person: FactNode, day: CivilDate) =>
      host.get().contactedSince(person, day),
    )
    .registerFunction('contactedSince(Household, CivilDate): bool', (household: FactNode, day: CivilDate) =>
      host.get().contactedSince(household, day),
    )
}
