import { recordList } from '@huilian/subgraph'
import { OldAgeAllowance } from './old-age-allowance.entity.js'
import { OldAgeAllowancePayment } from './old-age-allowance-payment.entity.js'

export const oldAgeAllowancesOfPerson = recordList(OldAgeAllowance, 'personKey', { effectiveFrom: 'ASC' })

export const oldAgePaymentsOfPerson = recordList(OldAgeAllowancePayment, 'personKey', {
  month: 'ASC',
  instalment: 'ASC',
})
