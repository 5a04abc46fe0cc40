import { isAlive } from '../../lives/death.js'
import type { VillageLife } from '../../lives/county-life.js'
import type { Person } from '../../lives/person.js'
import type { Payment } from '../../services/civil-affairs.js'
import { peopleOf } from '../columns.js'
import { countyLedger } from '../county-ledger.js'
import { PAYMENT, paymentsMade, WHOM } from './aid-columns.js'

/** 低保金: one row for each case and month, to the one who draws it. */
export const dibaoPaymentsLedger = countyLedger<{ person: Person; caseNumber: string; payment: Payment }>({
  department: 'civil-affairs',
  register: 'dibao-payments',
  title: '来安县最低生活保障金发放台账',
  format: 'csv in GB18030',
  from: '2022-09-01',
  dates: '20221201',
  *subjects(life, through) {
    for (const person of payees(life)) {
      const { dibao } = person.aid
      if (!dibao) continue
      for (const payment of paymentsMade(dibao.payments, person, through)) {
        if (dibao.suspended && payment.paidOn >= dibao.suspended.on) continue
        yield { person, caseNumber: dibao.caseNumber, payment }
      }
    }
  },
  columns: { 低保证号: ({ caseNumber }) => caseNumber, ...WHOM, ...PAYMENT },
})

/** The applicant of each case; after his death the next one named, if there is one. */
function payees(life: VillageLife): Person[] {
  const cases = new Map<string, Person>()
  for (const person of peopleOf(life, 'civil-affairs')) {
    const number = person.aid.dibao?.caseNumber
    if (!number) continue
    const payee = cases.get(number)
    const gone = payee?.death?.writtenDown['civil-affairs'] !== undefined && !isAlive(payee, '2022-12-01')
    if (!payee || gone) cases.set(number, person)
  }
  return [...cases.values()]
}
