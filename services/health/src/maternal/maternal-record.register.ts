import { defineRegister, place } from '@huilian/subgraph'
import { mention } from '../person/mention.js'
import { MaternalRecordRow } from './maternal-record.entity.js'
import { maternalRecordLedger } from './maternal-record.ledger.js'

export const maternalRecordRegister = defineRegister({
  ledger: maternalRecordLedger,
  entity: MaternalRecordRow,
  people: (row) => ({ person: mention(row) }),
  placements: (row, keys) => [
    place(MaternalRecordRow, {
      personKey: keys.person,
      registeredOn: row.registeredOn,
      lastPeriodOn: row.lastPeriodOn,
      dueOn: row.dueOn,
      endedOn: row.endedOn,
      outcome: row.outcome,
      dischargedOn: row.dischargedOn,
      clinicCode: row.clinicCode,
    }),
  ],
})
