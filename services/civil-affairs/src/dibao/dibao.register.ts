import { type LedgerRow } from '@huilian/ledger'
import { defineRegister, place } from '@huilian/subgraph'
import { approvalOf } from '../benefit/course-of.js'
import { mentionOf } from '../person/person-mention.js'
import { DibaoCase } from './dibao-case.entity.js'
import { DibaoMember } from './dibao-member.entity.js'
import { dibaoLedger } from './dibao.ledger.js'

/** A row names one person of a case and says again what the case is: each goes to its own table. */
export const dibaoRegister = defineRegister({
  ledger: dibaoLedger,
  entity: DibaoMember,
  people: (row) => ({ person: mentionOf(row) }),
  placements: (row, keys) => [
    place(DibaoMember, {
      personKey: keys.person,
      caseNumber: row.caseNumber,
      applicant: row.applicant,
      namedFrom: row.namedFrom,
      namedTo: row.namedTo,
    }),
    place(DibaoCase, { caseNumber: row.caseNumber, area: row.area, ...approvalOf(row), ...saidOnce(row) }),
  ],
})

/** What a ledger may say of a case in the applicant's row only: a blank in another row takes nothing back. */
function saidOnce(row: LedgerRow<typeof dibaoLedger>): Partial<DibaoCase> {
  const { monthlyAmount, personCount, lastReverifiedOn, reverificationDueOn } = row
  return {
    ...(monthlyAmount !== null && { monthlyAmount }),
    ...(personCount !== null && { personCount }),
    ...(lastReverifiedOn !== null && { lastReverifiedOn }),
    ...(reverificationDueOn !== null && { reverificationDueOn }),
  }
}
