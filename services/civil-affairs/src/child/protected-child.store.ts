import { recordList } from '@huilian/subgraph'
import { ProtectedChild } from './protected-child.entity.js'
import { ProtectedChildPayment } from './protected-child-payment.entity.js'

export const recognitionsOfChild = recordList(ProtectedChild, 'personKey', { effectiveFrom: 'ASC' })

export const paymentsOfChild = recordList(ProtectedChildPayment, 'personKey', { month: 'ASC', instalment: 'ASC' })
