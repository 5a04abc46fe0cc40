import { addDays, addMonths, monthOf } from '../calendar.js'
import { officerName } from '../names/name.js'
import type { Person } from '../lives/person.js'
import { shareUndone, type Telling } from '../lives/telling.js'
import type { Tekun } from './civil-affairs.js'
import { monthlyPayments } from './payments.js'

/** Rural 特困: basic living 970 yuan a month, care on top by level (Chuzhou, July 2022); one in ten lives in the township's home. */
export function tekunOf(telling: Telling, person: Person): Tekun {
  const { random, day, village } = telling
  const approvedOn = addDays(day, -random.integer(90, 3000))
  const careLevel = person.selfCare === 'NONE' ? '全护理' : person.selfCare === 'PARTIAL' ? '半护理' : '全自理'
  const number = `LATK${approvedOn.slice(0, 4)}${random.integer(10_000_000, 99_999_999)}`
  if (random.chance(0.1)) {
    const institution = `${village.township.name}敬老院`
    return { number, approvedOn, mode: '集中供养', careLevel, institution, monthly: 97_000, payments: [] }
  }
  const monthly = 97_000 + (careLevel === '全护理' ? 52_500 : careLevel === '半护理' ? 30_000 : 0)
  const agreed = !random.chance(shareUndone(telling, 'tekun-agreements'))
  return {
    number,
    approvedOn,
    mode: '分散供养',
    careLevel,
    ...(agreed ? { carer: officerName(random), agreementOn: addDays(approvedOn, 20) } : {}),
    monthly,
    payments: monthlyPayments(telling, 'tekun-payments', monthly, monthOf(addMonths(approvedOn, 1))),
  }
}
