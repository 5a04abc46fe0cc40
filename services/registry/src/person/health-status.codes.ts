import { codeSet, type CodeOf } from '../code-set.js'

/** The registration form's word, not a diagnosis: the health ledger is the health department's. */
export const healthStatus = codeSet('RegistryHealthStatus', 'Health as the household form registers it (健康状况).', {
  HEALTHY: ['Healthy', '健康', '10', '良好'],
  CHRONIC: ['A long-term chronic disease', '长期慢性病', '慢性病', '患有慢性病'],
  SERIOUS_ILLNESS: ['A serious illness', '患有大病', '大病', '重病'],
  DISABLED: ['A disability', '残疾', '60', '残疾人'],
})

export type HealthStatus = CodeOf<typeof healthStatus>
