import { type CivilDate, type DepartmentRequest } from '@huilian/subgraph'
import { chronicRegistrationsOfPerson } from '../chronic-disease/chronic-registration.store.js'
import { homeTreatmentEpisodesOfPerson } from '../home-treatment/home-treatment-episode.store.js'
import { ledgerEntryOfPerson } from '../ledger-entry/ledger-entry.store.js'
import { maternalRecordsOfPerson } from '../maternal/maternal-record.store.js'
import { type HealthRecord } from '../person/health-record.type.js'
import { vaccinationExemptionsOfPerson } from '../vaccination/vaccination-exemption.store.js'
import { vaccinationsOfPerson } from '../vaccination/vaccination.store.js'
import { hasCompleteVaccinations } from '../vaccination/vaccination-completeness.js'
import { gradeFacts } from './grade-facts.js'
import { grade, type Grade } from './grade.js'

/** The grade of a record on a day, from the lists that the request loads anyway. */
export async function loadGrade(record: HealthRecord, on: CivilDate, request: DepartmentRequest): Promise<Grade> {
  const { lists } = request
  const { personKey, divisionCode } = record
  const [ledgerEntry, chronicRegistrations, vaccinations, exemptions, episodes, maternalRecords, vaccinationsComplete] =
    await Promise.all([
      lists.loadFirst(ledgerEntryOfPerson, personKey),
      lists.load(chronicRegistrationsOfPerson, personKey),
      lists.load(vaccinationsOfPerson, personKey),
      lists.load(vaccinationExemptionsOfPerson, personKey),
      lists.load(homeTreatmentEpisodesOfPerson, personKey),
      lists.load(maternalRecordsOfPerson, personKey),
      hasCompleteVaccinations(divisionCode, request),
    ])
  const facts = gradeFacts(
    {
      birthDate: record.birthDate,
      ledgerEntry,
      chronicRegistrations,
      vaccinations,
      exemptions,
      episodes,
      maternalRecords,
      vaccinationsComplete,
    },
    on,
  )
  return grade(facts)
}
