import { defineRegister, place } from '@huilian/subgraph'
import { mentionBeside, mentionOf } from '../person/person-mention.js'
import { LeftBehindChild } from './left-behind-child.entity.js'
import { leftBehindChildLedger } from './left-behind-child.ledger.js'

export const leftBehindChildRegister = defineRegister({
  ledger: leftBehindChildLedger,
  entity: LeftBehindChild,
  people: (row) => ({ child: mentionOf(row), guardian: mentionBeside(row.guardianIdentity, row.guardianName) }),
  placements: (row, keys) => [
    place(LeftBehindChild, {
      personKey: keys.child,
      listedOn: row.listedOn,
      delistedOn: row.delistedOn,
      guardianName: row.guardianName,
      guardianKey: keys.guardian,
      guardianRelation: row.guardianRelation,
      agreementSignedOn: row.agreementSignedOn,
      riskLevel: row.riskLevel,
    }),
  ],
})
