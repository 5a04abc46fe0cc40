import { type CivilDate } from '@huilian/subgraph'
import { fullYears } from '../calendar.js'
import { type ChronicRegistrationRow } from '../chronic-disease/chronic-registration.entity.js'
import { type HomeTreatmentEpisodeRow } from '../home-treatment/home-treatment-episode.entity.js'
import { type LedgerEntryRow } from '../ledger-entry/ledger-entry.entity.js'
import { type MaternalRecordRow } from '../maternal/maternal-record.entity.js'
import { primaryCourse, type GivenDose } from '../vaccination/primary-course.js'
import { type VaccinationExemptionRow } from '../vaccination/vaccination-exemption.entity.js'
import { type CourseState, type DiseaseState } from './grade-table.js'
import { type GradeFacts } from './grade.js'

/** A person's records, as far as the grade looks at them. */
export interface GradeRecords {
  birthDate: CivilDate | null
  ledgerEntry: Pick<LedgerEntryRow, 'conditions' | 'pregnant' | 'lastReviewedOn'> | null
  chronicRegistrations: readonly Pick<ChronicRegistrationRow, 'registeredOn' | 'endedOn'>[]
  vaccinations: readonly GivenDose[]
  exemptions: readonly Pick<VaccinationExemptionRow, 'validFrom' | 'validTo'>[]
  episodes: readonly Pick<HomeTreatmentEpisodeRow, 'startedOn' | 'endedOn'>[]
  maternalRecords: readonly Pick<MaternalRecordRow, 'registeredOn' | 'endedOn'>[]
  /** Whether the vaccination register was handed in complete for the person's division. */
  vaccinationsComplete: boolean
}

/** The inputs of the grade on a day; what is dated after it does not exist. */
export function gradeFacts(records: GradeRecords, on: CivilDate): GradeFacts {
  return {
    age: records.birthDate === null ? null : fullYears(records.birthDate, on),
    diseases: possibleDiseases(records, on),
    courses: possibleCourses(records, on),
    openEpisode: records.episodes.some(({ startedOn, endedOn }) => isOpen(startedOn, endedOn, on)),
    pregnant: isPregnant(records, on),
  }
}

/**
 * The ledger's answer, where it names a disease. Registered for chronic disease while the ledger names none: there is
 * a disease, and nobody said how stable it is.
 */
function possibleDiseases({ ledgerEntry, chronicRegistrations }: GradeRecords, on: CivilDate): DiseaseState[] {
  const conditions = ledgerEntry?.conditions ?? null
  if (conditions?.some(({ stability }) => stability === 'UNSTABLE')) return ['UNSTABLE']
  if (conditions?.length) return conditions.every(({ stability }) => stability) ? ['STABLE'] : ['STABLE', 'UNSTABLE']
  if (chronicRegistrations.some(({ registeredOn, endedOn }) => isOpen(registeredOn, endedOn, on)))
    return ['STABLE', 'UNSTABLE']
  return conditions ? ['NONE'] : ['NONE', 'STABLE', 'UNSTABLE']
}

/**
 * A full course is a full course. Otherwise a contraindication counts as none, since the risk is the same; and where
 * the register is not complete, doses may be missing from it.
 */
function possibleCourses(
  { vaccinations, exemptions, vaccinationsComplete }: GradeRecords,
  on: CivilDate,
): CourseState[] {
  const { state } = primaryCourse(vaccinations, on)
  if (state === 'FULL') return ['FULL']
  if (exemptions.some(({ validFrom, validTo }) => validFrom <= on && (validTo === null || validTo >= on)))
    return ['NONE']
  if (vaccinationsComplete) return [state]
  return state === 'PARTIAL' ? ['FULL', 'PARTIAL'] : ['FULL', 'PARTIAL', 'NONE']
}

/** By the maternal record, or by the ledger as long as no pregnancy has ended since its review. */
export function isPregnant(
  { ledgerEntry, maternalRecords }: Pick<GradeRecords, 'ledgerEntry' | 'maternalRecords'>,
  on: CivilDate,
): boolean {
  if (maternalRecords.some(({ registeredOn, endedOn }) => isOpen(registeredOn, endedOn, on))) return true
  if (ledgerEntry?.pregnant !== true) return false
  return !maternalRecords.some(
    ({ endedOn }) => endedOn !== null && endedOn <= on && endedOn >= ledgerEntry.lastReviewedOn,
  )
}

export function isOpen(from: CivilDate, to: CivilDate | null, on: CivilDate): boolean {
  return from <= on && (to === null || to > on)
}
