import { recordList } from '@huilian/subgraph'
import { HardshipAllowance } from './hardship-allowance.entity.js'
import { HardshipAllowancePayment } from './hardship-allowance-payment.entity.js'

export const hardshipAllowancesOfPerson = recordList(HardshipAllowance, 'personKey', { effectiveFrom: 'ASC' })

export const hardshipPaymentsOfPerson = recordList(HardshipAllowancePayment, 'personKey', {
  month: 'ASC',
  instalment: 'ASC',
})
