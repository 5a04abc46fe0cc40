import type { CountyLedger } from '../county-ledger.js'
import { divisionsLedger } from './divisions.js'
import { dwellingsLedger } from './dwellings.js'
import { householdsLedger } from './households.js'
import { membershipsLedger } from './memberships.js'
import { personsLedger } from './persons.js'
import { responsibilitiesLedger } from './responsibilities.js'
import { returneesLedger } from './returnees.js'
import { measuresLedger, risksLedger } from './risks.js'
import { visitsLedger } from './visits.js'

/** What the registry (乡村振兴局) hands in, in the order of import. */
export const registryLedgers: readonly CountyLedger[] = [
  divisionsLedger,
  householdsLedger,
  personsLedger,
  membershipsLedger,
  risksLedger,
  measuresLedger,
  dwellingsLedger,
  responsibilitiesLedger,
  visitsLedger,
  returneesLedger,
]
