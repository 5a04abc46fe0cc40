import { abolishedDivisionCode, splitDivisionCode } from './abolished-division-code.js'
import { allOverSeventy } from './all-over-seventy.js'
import { approvedButUnpaid } from './approved-but-unpaid.js'
import { birthWithoutNumber } from './birth-without-number.js'
import { certificateAsIdentityNumber } from './certificate-as-identity-number.js'
import { clockBoundary } from './clock-boundary.js'
import { deadInOneBook } from './dead-in-one-book.js'
import { expiringContraindication } from './expiring-contraindication.js'
import { fifteenDigitNumber } from './fifteen-digit-number.js'
import { homophoneName } from './homophone-name.js'
import { householdWithoutHead } from './household-without-head.js'
import { hukouElsewhere } from './hukou-elsewhere.js'
import { leapDay } from './leap-day.js'
import { marriedOutDaughter } from './married-out-daughter.js'
import { mistypedNumber } from './mistyped-number.js'
import { sameNameSameVillage } from './same-name-same-village.js'
import { studentCountedTwice } from './student-counted-twice.js'
import type { Trouble } from './trouble.js'
import { twins } from './twins.js'
import { upgradedCertificate } from './upgraded-certificate.js'

/** Every trouble that families carry; a department that is late, a ledger that is missing and one that is half are files'. */
export const troubles: readonly Trouble[] = [
  certificateAsIdentityNumber,
  fifteenDigitNumber,
  sameNameSameVillage,
  hukouElsewhere,
  twins,
  studentCountedTwice,
  marriedOutDaughter,
  deadInOneBook,
  upgradedCertificate,
  householdWithoutHead,
  birthWithoutNumber,
  approvedButUnpaid,
  abolishedDivisionCode,
  splitDivisionCode,
  clockBoundary,
  leapDay,
  expiringContraindication,
  allOverSeventy,
  mistypedNumber,
  homophoneName,
]

/** How many instances of a trouble a county of this size has. */
export function instancesOf(trouble: Trouble, people: number): number {
  return Math.max(1, Math.round((trouble.per18000 * people) / 18_000))
}
