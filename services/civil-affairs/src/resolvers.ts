import { AssessmentOfHouseholdResolver, AssessmentOfPersonResolver } from './assessment/assessment.resolver.js'
import { CareSubjectResolver } from './care-subject/care-subject.resolver.js'
import { CareVisitResolver } from './care-visit/care-visit.resolver.js'
import { ProtectedChildOfRecordResolver, ProtectedChildResolver } from './child/protected-child.resolver.js'
import { DeathResolver } from './death/death.resolver.js'
import { DibaoMarginResolver } from './dibao-margin/dibao-margin.resolver.js'
import { DibaoResolver } from './dibao/dibao.resolver.js'
import { DisabilityCertificateResolver } from './disability-certificate/disability-certificate.resolver.js'
import { DisabilitySubsidyResolver } from './disability-subsidy/disability-subsidy.resolver.js'
import { HardshipAllowanceResolver } from './hardship-allowance/hardship-allowance.resolver.js'
import { HouseholdResolver } from './household/household.resolver.js'
import { LeftBehindChildResolver } from './left-behind-child/left-behind-child.resolver.js'
import { OldAgeAllowanceResolver } from './old-age-allowance/old-age-allowance.resolver.js'
import { CivilAffairsRecordResolver } from './person/civil-affairs-record.resolver.js'
import { PersonResolver } from './person/person.resolver.js'
import { TekunResolver } from './tekun/tekun.resolver.js'
import {
  TemporaryReliefOfHouseholdResolver,
  TemporaryReliefOfPersonResolver,
} from './temporary-relief/temporary-relief.resolver.js'
import { UnapprovedPaymentResolver } from './unapproved-payment/unapproved-payment.resolver.js'

/** What a query may ask. Each noun adds its fields to the record. */
export const resolvers = [
  AssessmentOfPersonResolver,
  AssessmentOfHouseholdResolver,
  CareSubjectResolver,
  CareVisitResolver,
  ProtectedChildOfRecordResolver,
  ProtectedChildResolver,
  DeathResolver,
  DibaoMarginResolver,
  DibaoResolver,
  DisabilityCertificateResolver,
  DisabilitySubsidyResolver,
  HardshipAllowanceResolver,
  HouseholdResolver,
  LeftBehindChildResolver,
  OldAgeAllowanceResolver,
  CivilAffairsRecordResolver,
  PersonResolver,
  TekunResolver,
  TemporaryReliefOfPersonResolver,
  TemporaryReliefOfHouseholdResolver,
  UnapprovedPaymentResolver,
]
