import { defineRegister, place } from '@huilian/subgraph'
import { mention } from '../person/mention.js'
import { HomeTreatmentContactRow } from './home-treatment-contact.entity.js'
import { homeTreatmentContactLedger } from './home-treatment-contact.ledger.js'

export const homeTreatmentContactRegister = defineRegister({
  ledger: homeTreatmentContactLedger,
  entity: HomeTreatmentContactRow,
  occurredOn: 'at',
  people: (row) => ({ person: mention(row) }),
  placements: (row, keys) => [
    place(HomeTreatmentContactRow, {
      personKey: keys.person,
      at: row.at,
      channel: row.channel,
      answered: row.answered,
      reportedBy: row.reportedBy,
      temperature: row.temperature,
      oxygenSaturation: row.oxygenSaturation,
      symptoms: row.symptoms?.filter((symptom) => symptom !== 'WITHOUT_SYMPTOM') ?? null,
      medicationAdvice: row.medicationAdvice,
      contactedBy: row.contactedBy,
      clinicCode: row.clinicCode,
    }),
  ],
})
