import { defineRegister, place } from '@huilian/subgraph'
import { PhoneNoticeRow } from './phone-notice.entity.js'
import { phoneNoticeLedger } from './phone-notice.ledger.js'

export const phoneNoticeRegister = defineRegister({
  ledger: phoneNoticeLedger,
  entity: PhoneNoticeRow,
  occurredOn: 'notifiedOn',
  division: (row) => row.division,
  placements: (row) => [
    place(PhoneNoticeRow, {
      householdNumber: row.householdNumber,
      phone: row.phone,
      phoneKind: row.phoneKind,
      clinicCode: row.clinicCode,
      channel: row.channel,
      notifiedOn: row.notifiedOn,
      acknowledged: row.acknowledged,
    }),
  ],
})
