import { assessmentRegister } from './assessment/assessment.register.js'
import { careSubjectRegister } from './care-subject/care-subject.register.js'
import { careVisitRegister } from './care-visit/care-visit.register.js'
import { childPaymentRegister } from './child/child-payment.register.js'
import { childRegister } from './child/child.register.js'
import { deathRegister } from './death/death.register.js'
import { dibaoMarginRegister } from './dibao-margin/dibao-margin.register.js'
import { dibaoPaymentRegister } from './dibao/dibao-payment.register.js'
import { dibaoRegister } from './dibao/dibao.register.js'
import { disabilityCertificateRegister } from './disability-certificate/disability-certificate.register.js'
import { disabilitySubsidyPaymentRegister } from './disability-subsidy/disability-subsidy-payment.register.js'
import { disabilitySubsidyRegister } from './disability-subsidy/disability-subsidy.register.js'
import { hardshipAllowancePaymentRegister } from './hardship-allowance/hardship-allowance-payment.register.js'
import { hardshipAllowanceRegister } from './hardship-allowance/hardship-allowance.register.js'
import { leftBehindChildRegister } from './left-behind-child/left-behind-child.register.js'
import { oldAgeAllowancePaymentRegister } from './old-age-allowance/old-age-allowance-payment.register.js'
import { oldAgeAllowanceRegister } from './old-age-allowance/old-age-allowance.register.js'
import { tekunPaymentRegister } from './tekun/tekun-payment.register.js'
import { tekunRegister } from './tekun/tekun.register.js'
import { temporaryReliefRegister } from './temporary-relief/temporary-relief.register.js'

/** The ledgers that can be imported. */
export const registers = [
  assessmentRegister,
  careSubjectRegister,
  careVisitRegister,
  childPaymentRegister,
  childRegister,
  deathRegister,
  dibaoMarginRegister,
  dibaoPaymentRegister,
  dibaoRegister,
  disabilityCertificateRegister,
  disabilitySubsidyPaymentRegister,
  disabilitySubsidyRegister,
  hardshipAllowancePaymentRegister,
  hardshipAllowanceRegister,
  leftBehindChildRegister,
  oldAgeAllowancePaymentRegister,
  oldAgeAllowanceRegister,
  tekunPaymentRegister,
  tekunRegister,
  temporaryReliefRegister,
]
