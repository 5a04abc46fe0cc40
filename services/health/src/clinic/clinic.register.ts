import { defineRegister, place } from '@huilian/subgraph'
import { ClinicRow } from './clinic.entity.js'
import { clinicLedger } from './clinic.ledger.js'
import { DutyPhoneRow } from './duty-phone.entity.js'

/** Each row is one number. A replacement withdraws numbers; a clinic stays until the ledger says when it closed. */
export const clinicRegister = defineRegister({
  ledger: clinicLedger,
  entity: DutyPhoneRow,
  division: (row) => row.division,
  placements: (row) => [
    place(DutyPhoneRow, {
      clinicCode: row.code,
      phone: row.phone,
      kind: row.phoneKind,
      doctor: row.doctor,
      validFrom: row.validFrom,
      validTo: row.validTo,
    }),
    place(ClinicRow, {
      code: row.code,
      name: row.name,
      kind: row.kind,
      closedOn: row.closedOn,
      divisionCode: row.division,
    }),
  ],
})
