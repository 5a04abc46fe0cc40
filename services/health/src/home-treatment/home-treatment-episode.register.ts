import { defineRegister, place } from '@huilian/subgraph'
import { mention } from '../person/mention.js'
import { HomeTreatmentEpisodeRow } from './home-treatment-episode.entity.js'
import { homeTreatmentEpisodeLedger } from './home-treatment-episode.ledger.js'

export const homeTreatmentEpisodeRegister = defineRegister({
  ledger: homeTreatmentEpisodeLedger,
  entity: HomeTreatmentEpisodeRow,
  people: (row) => ({ person: mention(row) }),
  placements: (row, keys) => [
    place(HomeTreatmentEpisodeRow, {
      personKey: keys.person,
      startedOn: row.startedOn,
      endedOn: row.endedOn,
      status: row.status,
      place: row.place,
      householdNumber: row.householdNumber,
      clinicCode: row.clinicCode,
    }),
  ],
})
