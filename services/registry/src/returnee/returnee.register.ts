import { defineRegister, place } from '@huilian/subgraph'
import { PersonRow } from '../person/person.entity.js'
import { Returnee } from './returnee.entity.js'
import { returneeLedger } from './returnee.ledger.js'

export const returneeRegister = defineRegister({
  ledger: returneeLedger,
  entity: Returnee,
  occurredOn: 'answeredOn',
  people: (row) => ({
    person: { identity: row.identity, name: row.name, divisionCode: row.division, birthDate: row.birthDate },
  }),
  placements: (row, { person }) => [
    place(Returnee, {
      personKey: person!,
      householdNumber: row.household,
      answer: row.answer,
      answeredOn: row.answeredOn,
      province: row.province,
      arrivesOn: row.arrivesOn,
      plannedLeave: row.plannedLeave,
    }),
    // somebody outside the lifted and monitored is put on the roster; who is on it already is left as he is
    place(PersonRow, { personKey: person! }),
  ],
})
