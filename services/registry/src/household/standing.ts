import { type Category } from './category.codes.js'
import { type LifecycleState } from './lifecycle-state.codes.js'

interface Said {
  category: Category | null
  state: LifecycleState | null
  identifiedOn: string | null
  enteredOn: string | null
  riskRemovedOn: string | null
}

/** Whether a household is monitored, was ever, and had its risk removed. */
export interface Standing {
  monitored: boolean
  everMonitored: boolean
  riskRemoved: boolean
}

/** States in which a household is in active monitoring (正在监测). */
const ACTIVE: readonly LifecycleState[] = ['ENTERED', 'SUPPORTED', 'RISK_REMOVAL_REVIEW']

/**
 * Reads the standing from a row of the household ledger. Where no state is written, one of the three monitored
 * categories without a removal date says that the household is monitored. A relapse (a new clue after removal) is not
 * monitored again before it is entered.
 */
export function standingOf({ category, state, identifiedOn, enteredOn, riskRemovedOn }: Said): Standing {
  const monitoredCategory = category !== null && category !== 'LIFTED'
  const monitored = state ? ACTIVE.includes(state) : monitoredCategory && !riskRemovedOn
  const riskRemoved = state === 'RISK_REMOVED' || (!monitored && !!riskRemovedOn)
  const everMonitored = monitored || riskRemoved || !!enteredOn || (!!identifiedOn && state !== 'REJECTED')
  return { monitored, everMonitored, riskRemoved }
}
