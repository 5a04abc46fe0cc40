import { defineRegister, place } from '@huilian/subgraph'
import { mention } from '../person/mention.js'
import { HealthFileRow } from './health-file.entity.js'
import { healthFileLedger } from './health-file.ledger.js'

export const healthFileRegister = defineRegister({
  ledger: healthFileLedger,
  entity: HealthFileRow,
  decidesNames: true,
  people: (row) => ({ person: mention(row) }),
  placements: (row, keys) => [
    place(HealthFileRow, {
      personKey: keys.person,
      fileNumber: row.fileNumber,
      filedOn: row.filedOn,
      closedOn: row.closedOn,
      clinicCode: row.clinicCode,
    }),
  ],
})
