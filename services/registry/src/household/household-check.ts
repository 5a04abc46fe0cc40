import { type Contradiction } from '@huilian/ledger'
import { type Category } from './category.codes.js'
import { type LifecycleState } from './lifecycle-state.codes.js'

interface HouseholdCells {
  category: Category | null
  lifted: boolean | null
  otherCauses: readonly string[] | null
  state: LifecycleState | null
  identifiedOn: string | null
  riskRemovedOn: string | null
}

/** What a row of the household ledger may not say at once. */
export function checkHousehold(row: HouseholdCells): Contradiction[] {
  const found: Contradiction[] = []
  if (row.category === 'MARGINAL' && row.lifted === true) found.push('边缘易致贫户不是脱贫户：核对户类型和是否脱贫户')
  if ((row.category === 'LIFTED' || row.category === 'UNSTABLE_LIFTED') && row.lifted === false)
    found.push('脱贫户和脱贫不稳定户都是脱贫户：核对户类型和是否脱贫户')
  if ((row.otherCauses?.length ?? 0) > 2) found.push('其他致贫原因最多填两项：保留最重要的两项')
  if (row.state === 'RISK_REMOVED' && !row.riskRemovedOn) found.push('监测状态是风险消除，但没有风险消除日期：补填日期')
  if (row.identifiedOn && row.riskRemovedOn && row.riskRemovedOn < row.identifiedOn && row.state === 'RISK_REMOVED')
    found.push('风险消除日期早于识别日期：核对两个日期')
  return found
}
