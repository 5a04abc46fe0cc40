import { addDays, addMonths, addYears, monthOf } from '../calendar.js'
import { isAlive } from '../lives/death.js'
import { ageOf } from '../lives/people.js'
import type { Person } from '../lives/person.js'
import { undone, type Telling } from '../lives/telling.js'
import type { Allowance } from './civil-affairs.js'
import { monthlyPayments, quarterlyPayments } from './payments.js'

/** Monthly sums in fen: living subsidy 800 or 400 yuan a year (Anhui 2017); the others are invented round figures. */
const LIVING = { heavy: 6_667, light: 3_333 }
const CARE = { 1: 7_000, 2: 6_000 } as const

/** 困难残疾人生活补贴, 重度残疾人护理补贴 and 高龄津贴, each approved by itself. */
export function allowances(person: Person, telling: Telling): void {
  const { aid, certificate } = person
  const poor = !!aid.dibao || (person.household.category !== 'NONE' && person.household.category !== undefined)
  const alive = isAlive(person, '2022-10-01')
  const barred = !!aid.tekun || !alive
  if (aid.living === undefined) {
    const owed =
      certificate && poor && !barred && aid.child?.kind !== '孤儿' && !undone(telling, 'living-subsidy', person)
    aid.living =
      owed && certificate
        ? monthly(person, certificate.level <= 2 ? LIVING.heavy : LIVING.light, certificate.issuedOn, telling)
        : null
  }
  if (aid.care === undefined) {
    const owed = certificate && certificate.level <= 2 && !barred && !undone(telling, 'care-subsidy', person)
    aid.care =
      owed && certificate ? monthly(person, CARE[certificate.level as 1 | 2], certificate.issuedOn, telling) : null
  }
  if (aid.hardship === undefined) aid.hardship = barred || person.told ? null : hardship(person, telling)
  if (aid.oldAge === undefined)
    aid.oldAge = alive && !undone(telling, 'old-age', person) ? oldAge(person, telling) : null
}

function monthly(person: Person, amount: number, since: string, telling: Telling): Allowance {
  const begun = since > '2016-01-01' ? since : '2016-01-01'
  const approvedOn = addDays(begun, 20)
  const from = `${monthOf(addMonths(approvedOn, 1))}-01`
  return {
    approvedOn,
    from,
    amount,
    payments: monthlyPayments(telling, 'disability-subsidy-payments', amount, monthOf(from), person.told),
  }
}

/** For old people of small means: those who cannot look after themselves, or the very old in 低保. Sums are invented. */
function hardship(
  person: Person,
  telling: Telling,
): (Allowance & { kind: '经济困难失能老年人补贴' | '经济困难高龄老年人补贴' }) | null {
  const age = ageOf(person, telling)
  if (!person.aid.dibao || age < 60 || person.aid.care || !telling.random.chance(0.7)) return null
  if (person.selfCare === 'NONE')
    return { kind: '经济困难失能老年人补贴', ...monthly(person, 10_000, '2021-05-10', telling) }
  return age >= 80 ? { kind: '经济困难高龄老年人补贴', ...monthly(person, 5_000, '2021-05-10', telling) } : null
}

function oldAge(person: Person, telling: Telling): Allowance | null {
  const age = ageOf(person, telling)
  const eightieth = addYears(person.birthDate, 80)
  const approvedOn = addDays(eightieth, 25)
  if (age < 80 || approvedOn >= telling.day) return null
  const amount = age >= 100 ? 30_000 : age >= 90 ? 6_000 : 3_000
  const from = `${monthOf(approvedOn)}-01`
  return {
    approvedOn,
    from,
    amount,
    payments: quarterlyPayments(telling, 'old-age-payments', amount, from, person.told),
  }
}
