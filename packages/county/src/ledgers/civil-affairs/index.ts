import type { CountyLedger } from '../county-ledger.js'
import { assessmentsLedger } from './assessments.js'
import { careSubjectsLedger } from './care-subjects.js'
import { careVisitsLedger } from './care-visits.js'
import { childrenLedger, childrenPaymentsLedger } from './children.js'
import { deathsLedger } from './deaths.js'
import { dibaoLedger } from './dibao.js'
import { dibaoMarginLedger } from './dibao-margin.js'
import { dibaoPaymentsLedger } from './dibao-payments.js'
import { disabilityCertificatesLedger } from './disability-certificates.js'
import { disabilitySubsidiesLedger, disabilitySubsidyPaymentsLedger } from './disability-subsidies.js'
import { hardshipAllowancePaymentsLedger, hardshipAllowancesLedger } from './hardship-allowances.js'
import { leftBehindChildrenLedger } from './left-behind-children.js'
import { oldAgeAllowancePaymentsLedger, oldAgeAllowancesLedger } from './old-age-allowances.js'
import { tekunLedger } from './tekun.js'
import { tekunPaymentsLedger } from './tekun-payments.js'
import { temporaryReliefLedger } from './temporary-relief.js'

/** What civil affairs (民政局) hands in, in the order of import: certificates first, payments after approvals. */
export const civilAffairsLedgers: readonly CountyLedger[] = [
  disabilityCertificatesLedger,
  deathsLedger,
  dibaoLedger,
  dibaoPaymentsLedger,
  dibaoMarginLedger,
  tekunLedger,
  tekunPaymentsLedger,
  disabilitySubsidiesLedger,
  disabilitySubsidyPaymentsLedger,
  oldAgeAllowancesLedger,
  oldAgeAllowancePaymentsLedger,
  hardshipAllowancesLedger,
  hardshipAllowancePaymentsLedger,
  childrenLedger,
  childrenPaymentsLedger,
  leftBehindChildrenLedger,
  temporaryReliefLedger,
  assessmentsLedger,
  careSubjectsLedger,
  careVisitsLedger,
]
