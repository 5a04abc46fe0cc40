import { type CivilDate } from '@huilian/subgraph'
import { householdOf } from '../household/household.reference.js'
import { latest } from '../payment/paid-through.js'
import { personOf } from '../person/person.reference.js'
import { type Assessment as AssessmentRow } from './assessment.entity.js'
import { type Assessment } from './assessment.type.js'

export function withReferences({ reason: _, ...row }: AssessmentRow): Assessment {
  return {
    ...(row as Omit<Assessment, 'person' | 'household'>),
    person: personOf(row.personKey),
    household: householdOf(row.householdNumber),
  }
}

/** Day of the latest result by a day. An application that was withdrawn was not looked into. */
export function lastConcludedOn(assessments: readonly AssessmentRow[], day: CivilDate): CivilDate | null {
  const concluded = assessments.filter(({ result }) => result !== null && result !== 'WITHDRAWN')
  return latest(concluded.map(({ concludedOn }) => concludedOn).filter((on) => on !== null && on <= day))
}

/** Newest clue by a day: one noted as such, or what a proactive assessment began with. */
export function newestClueOn(assessments: readonly AssessmentRow[], day: CivilDate): CivilDate | null {
  const clues = assessments.flatMap(({ kind, openedOn, newestClueOn: newest, concludedOn }) => [
    newest,
    // an assessment that only tells its result tells of no clue
    kind === 'PROACTIVE' && openedOn !== concludedOn ? openedOn : null,
  ])
  return latest(clues.filter((on) => on !== null && on <= day))
}
