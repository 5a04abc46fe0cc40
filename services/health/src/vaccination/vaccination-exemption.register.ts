import { defineRegister, place } from '@huilian/subgraph'
import { mention } from '../person/mention.js'
import { VaccinationExemptionRow } from './vaccination-exemption.entity.js'
import { vaccinationExemptionLedger } from './vaccination-exemption.ledger.js'

export const vaccinationExemptionRegister = defineRegister({
  ledger: vaccinationExemptionLedger,
  entity: VaccinationExemptionRow,
  people: (row) => ({ person: mention(row) }),
  placements: (row, keys) => [
    place(VaccinationExemptionRow, {
      personKey: keys.person,
      kind: row.kind,
      term: row.term,
      document: row.document,
      validFrom: row.validFrom,
      validTo: row.validTo,
    }),
  ],
})
