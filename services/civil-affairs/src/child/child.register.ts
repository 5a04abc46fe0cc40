import { defineRegister, place } from '@huilian/subgraph'
import { mentionBeside, mentionOf } from '../person/person-mention.js'
import { courseOf } from '../benefit/course-of.js'
import { ProtectedChild } from './protected-child.entity.js'
import { childLedger } from './child.ledger.js'

export const childRegister = defineRegister({
  ledger: childLedger,
  entity: ProtectedChild,
  people: (row) => ({ child: mentionOf(row), guardian: mentionBeside(row.guardianIdentity, row.guardianName) }),
  placements: (row, keys) => [
    place(ProtectedChild, {
      personKey: keys.child,
      kind: row.kind,
      recognisedOn: row.recognisedOn,
      ...courseOf({ ...row, effectiveFrom: row.effectiveFrom ?? row.recognisedOn }),
      grounds: row.grounds,
      guardianName: row.guardianName,
      guardianKey: keys.guardian,
      guardianRelation: row.guardianRelation,
      custody: row.custody,
      institution: row.institution,
      studying: row.studying,
      monthlyAmount: row.monthlyAmount,
      topUp: row.topUp,
      topUpDecidedOn: row.topUpDecidedOn,
    }),
  ],
})
