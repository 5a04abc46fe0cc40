import { changeFeedPresent } from './change-feed.js'
import { type Check } from './check.js'
import { everythingDescribed } from './descriptions.js'
import { federationVersionAllowed } from './federation-version.js'
import { contributionsNullable } from './nullable-contributions.js'
import { typeNamesCarryDepartment } from './type-names.js'

/** The rules of the contract, beyond those of federation, in the order they are told. */
export const checks: Check[] = [
  federationVersionAllowed,
  everythingDescribed,
  contributionsNullable,
  typeNamesCarryDepartment,
  changeFeedPresent,
]
