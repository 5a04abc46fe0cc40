import { Assessment } from './assessment/assessment.entity.js'
import { CareSubject } from './care-subject/care-subject.entity.js'
import { CareVisit } from './care-visit/care-visit.entity.js'
import { ProtectedChildPayment } from './child/protected-child-payment.entity.js'
import { ProtectedChild } from './child/protected-child.entity.js'
import { Death } from './death/death.entity.js'
import { DibaoMargin } from './dibao-margin/dibao-margin.entity.js'
import { DibaoCase } from './dibao/dibao-case.entity.js'
import { DibaoMember } from './dibao/dibao-member.entity.js'
import { DibaoOfPerson } from './dibao/dibao-of-person.entity.js'
import { DibaoPaymentOfPerson } from './dibao/dibao-payment-of-person.entity.js'
import { DibaoPaymentWithoutCase } from './dibao/dibao-payment-without-case.entity.js'
import { DibaoPayment } from './dibao/dibao-payment.entity.js'
import { DisabilityCertificate } from './disability-certificate/disability-certificate.entity.js'
import { DisabilityGrading } from './disability-certificate/disability-grading.entity.js'
import { DisabilitySubsidyPayment } from './disability-subsidy/disability-subsidy-payment.entity.js'
import { DisabilitySubsidy } from './disability-subsidy/disability-subsidy.entity.js'
import { HardshipAllowancePayment } from './hardship-allowance/hardship-allowance-payment.entity.js'
import { HardshipAllowance } from './hardship-allowance/hardship-allowance.entity.js'
import { LeftBehindChild } from './left-behind-child/left-behind-child.entity.js'
import { OldAgeAllowancePayment } from './old-age-allowance/old-age-allowance-payment.entity.js'
import { OldAgeAllowance } from './old-age-allowance/old-age-allowance.entity.js'
import { TekunPayment } from './tekun/tekun-payment.entity.js'
import { Tekun } from './tekun/tekun.entity.js'
import { TemporaryRelief } from './temporary-relief/temporary-relief.entity.js'

/** The tables and views of the bureau. */
export const entities = [
  Assessment,
  CareSubject,
  CareVisit,
  ProtectedChildPayment,
  ProtectedChild,
  Death,
  DibaoMargin,
  DibaoCase,
  DibaoMember,
  DibaoOfPerson,
  DibaoPaymentOfPerson,
  DibaoPayment,
  DibaoPaymentWithoutCase,
  DisabilityCertificate,
  DisabilityGrading,
  DisabilitySubsidyPayment,
  DisabilitySubsidy,
  HardshipAllowancePayment,
  HardshipAllowance,
  LeftBehindChild,
  OldAgeAllowancePayment,
  OldAgeAllowance,
  TekunPayment,
  Tekun,
  TemporaryRelief,
]
