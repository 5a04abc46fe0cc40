import { defineRegister, place } from '@huilian/subgraph'
import { mention } from '../person/mention.js'
import { AccessArrangementRow } from './access-arrangement.entity.js'
import { accessArrangementLedger } from './access-arrangement.ledger.js'

export const accessArrangementRegister = defineRegister({
  ledger: accessArrangementLedger,
  entity: AccessArrangementRow,
  people: (row) => ({ person: mention(row) }),
  placements: (row, keys) => [
    place(AccessArrangementRow, {
      personKey: keys.person,
      mode: row.mode,
      arrangedFor: row.arrangedFor,
      arrangedOn: row.arrangedOn,
      cancelledOn: row.cancelledOn,
      clinicCode: row.clinicCode,
    }),
  ],
})
