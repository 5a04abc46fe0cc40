import { addDays, addMonths, monthOf } from '../calendar.js'
import type { Telling } from '../lives/telling.js'
import type { Dibao } from './civil-affairs.js'
import { monthlyPayments } from './payments.js'

/** The rural standard in Chuzhou from July 2022: 717 yuan a person and month. Families get the difference. */
export function dibaoOf(telling: Telling, people: number): Dibao {
  const { random, day } = telling
  const approvedOn = addDays(day, -random.integer(60, 1800))
  const from = `${monthOf(addMonths(approvedOn, 1))}-01`
  const monthly = people * random.integer(300, 640) * 100
  return {
    caseNumber: `LADB${approvedOn.slice(0, 4)}${random.integer(10_000_000, 99_999_999)}`,
    approvedOn,
    from,
    monthly,
    applicant: false,
    ...(random.chance(0.006) ? { suspended: { on: addDays(day, -random.integer(35, 80)), reason: '收入核查中' } } : {}),
    payments: monthlyPayments(telling, 'dibao-payments', monthly, monthOf(from)),
  }
}
