import { defineRegister, place } from '@huilian/subgraph'
import { BEFORE_THE_REGISTER, FurtherMembership } from './membership.entity.js'
import { membershipLedger } from './membership.ledger.js'

export const membershipRegister = defineRegister({
  ledger: membershipLedger,
  entity: FurtherMembership,
  division: (row) => row.division,
  people: (row) => ({
    member: { identity: row.identity, name: row.name, divisionCode: row.division, birthDate: row.birthDate },
  }),
  placements: (row, { member }) => [
    place(FurtherMembership, {
      personKey: member!,
      kind: row.kind,
      householdNumber: row.household,
      relation: row.relation,
      validFrom: row.validFrom ?? BEFORE_THE_REGISTER,
      validTo: row.validTo,
      reason: row.reason,
    }),
  ],
})
