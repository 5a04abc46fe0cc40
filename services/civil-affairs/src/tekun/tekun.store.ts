import { recordList } from '@huilian/subgraph'
import { Tekun } from './tekun.entity.js'
import { TekunPayment } from './tekun-payment.entity.js'

export const tekunOfPerson = recordList(Tekun, 'personKey', { effectiveFrom: 'ASC' })

export const tekunPaymentsOfPerson = recordList(TekunPayment, 'personKey', { month: 'ASC', instalment: 'ASC' })
