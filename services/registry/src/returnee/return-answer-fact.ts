import { type ReturnAnswerFact } from './return-answer.type.js'
import { type Returnee } from './returnee.entity.js'

/** An answer as a query sees it. */
export function returnAnswerFact(row: Returnee): ReturnAnswerFact {
  return {
    person: { id: row.personKey },
    household: row.householdNumber ? { number: row.householdNumber } : null,
    answer: row.answer,
    answeredOn: row.answeredOn,
    province: row.province,
    arrivesOn: row.arrivesOn,
    plannedLeave: row.plannedLeave,
  }
}
