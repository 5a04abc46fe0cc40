import type { CountyLedger } from '../county-ledger.js'
import { accessArrangementsLedger } from './access-arrangements.js'
import { assistantsLedger } from './assistants.js'
import { checkUpsLedger } from './check-ups.js'
import { childHealthVisitsLedger } from './child-health-visits.js'
import { chronicFollowUpsLedger } from './chronic-follow-ups.js'
import { chronicRegistrationsLedger } from './chronic-registrations.js'
import { clinicsLedger } from './clinics.js'
import { familyDoctorContractsLedger, familyDoctorServicesLedger } from './family-doctor.js'
import { healthFilesLedger } from './health-files.js'
import { homeTreatmentContactsLedger, homeTreatmentEpisodesLedger, referralsLedger } from './home-treatment.js'
import { infectionsLedger } from './infections.js'
import { ledgerEntriesLedger } from './ledger-entries.js'
import { maternalContactsLedger, maternalRecordsLedger } from './maternal.js'
import { medicineContraindicationsLedger, medicineDeliveriesLedger } from './medicine-deliveries.js'
import { phoneNoticesLedger } from './phone-notices.js'
import { severeMentalIllnessFollowUpsLedger, severeMentalIllnessLedger } from './severe-mental-illness.js'
import { suppliesLedger } from './supplies.js'
import { refusalsLedger, vaccinationExemptionsLedger, vaccinationsLedger } from './vaccinations.js'

/** What the health commission (卫健委) hands in, in the order of import: clinics and files first, registrations before follow-ups. */
export const healthLedgers: readonly CountyLedger[] = [
  clinicsLedger,
  healthFilesLedger,
  ledgerEntriesLedger,
  vaccinationsLedger,
  vaccinationExemptionsLedger,
  refusalsLedger,
  accessArrangementsLedger,
  infectionsLedger,
  homeTreatmentEpisodesLedger,
  homeTreatmentContactsLedger,
  referralsLedger,
  chronicRegistrationsLedger,
  chronicFollowUpsLedger,
  severeMentalIllnessLedger,
  severeMentalIllnessFollowUpsLedger,
  maternalRecordsLedger,
  maternalContactsLedger,
  childHealthVisitsLedger,
  checkUpsLedger,
  familyDoctorContractsLedger,
  familyDoctorServicesLedger,
  medicineDeliveriesLedger,
  medicineContraindicationsLedger,
  assistantsLedger,
  phoneNoticesLedger,
  suppliesLedger,
]
