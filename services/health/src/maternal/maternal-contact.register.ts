import { defineRegister, place } from '@huilian/subgraph'
import { mention } from '../person/mention.js'
import { MaternalContactRow } from './maternal-contact.entity.js'
import { maternalContactLedger } from './maternal-contact.ledger.js'

export const maternalContactRegister = defineRegister({
  ledger: maternalContactLedger,
  entity: MaternalContactRow,
  occurredOn: 'contactedOn',
  people: (row) => ({ person: mention(row) }),
  placements: (row, keys) => [
    place(MaternalContactRow, {
      personKey: keys.person,
      kind: row.kind,
      contactedOn: row.contactedOn,
      gestationWeek: row.gestationWeek,
      way: row.way,
      elsewhere: row.elsewhere,
      clinicCode: row.clinicCode,
    }),
  ],
})
