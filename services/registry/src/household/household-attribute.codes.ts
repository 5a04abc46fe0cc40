import { codeSet, type CodeOf } from '../code-set.js'

/** As the registration form says it; civil affairs owns the approvals themselves. */
export const householdAttribute = codeSet('RegistryHouseholdAttribute', 'Household type as registered (户属性).', {
  ORDINARY: ['Ordinary farming household', '一般农户', '一般户', '一般'],
  DIBAO: ['Registered as a minimum-living-allowance household', '低保户', '低保'],
  TEKUN: ['Registered as a household of the extremely poor', '特困供养户', '特困户', '五保户', '特困'],
})

export type HouseholdAttribute = CodeOf<typeof householdAttribute>
