import { recordList } from '@huilian/subgraph'
import { DisabilitySubsidy } from './disability-subsidy.entity.js'
import { DisabilitySubsidyPayment } from './disability-subsidy-payment.entity.js'

export const subsidiesOfPerson = recordList(DisabilitySubsidy, 'personKey', { effectiveFrom: 'ASC' })

export const subsidyPaymentsOfPerson = recordList(DisabilitySubsidyPayment, 'personKey', {
  month: 'ASC',
  instalment: 'ASC',
})
