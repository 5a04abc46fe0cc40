import type { Household } from '../lives/household.js'
import type { Person } from '../lives/person.js'
import { isAlive } from '../lives/death.js'
import type { Telling } from '../lives/telling.js'
import { allowances } from './allowances.js'
import { arrangement } from './arrangement.js'
import { assessment } from './assessment.js'
import { assistant } from './assistant.js'
import { careVisits } from './care-visits.js'
import { checkUps } from './check-ups.js'
import { childHealth } from './child-health.js'
import { chronicFollowUps } from './chronic-follow-ups.js'
import { familyDoctor } from './family-doctor.js'
import { healthFile } from './health-file.js'
import { healthLedger } from './health-ledger.js'
import { homeTreatment } from './home-treatment.js'
import { maternal } from './maternal.js'
import { medicine } from './medicine.js'
import { mentalHealth } from './mental-health.js'
import { phoneNotice } from './phone-notice.js'
import { relief } from './relief.js'
import { responsibilities } from './responsibilities.js'
import { visits } from './visits.js'

type PersonService = (person: Person, telling: Telling) => void
type HouseholdService = (household: Household, telling: Telling) => void

const PERSON_SERVICES: readonly PersonService[] = [
  healthFile,
  healthLedger,
  homeTreatment,
  checkUps,
  chronicFollowUps,
  mentalHealth,
  maternal,
  childHealth,
  familyDoctor,
  assistant,
  arrangement,
  allowances,
  relief,
  careVisits,
]
const HOUSEHOLD_SERVICES: readonly HouseholdService[] = [responsibilities, visits, medicine, phoneNotice, assessment]

/** What the departments did for everybody, as far as it has not been told; here and there they did not. */
export function serve(households: readonly Household[], telling: Telling): void {
  for (const household of households) {
    for (const service of HOUSEHOLD_SERVICES) service(household, telling)
    for (const person of household.members) {
      if (!isAlive(person, '2022-01-01')) continue
      for (const service of PERSON_SERVICES) service(person, telling)
    }
  }
}
