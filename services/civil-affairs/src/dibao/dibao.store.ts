import { recordList } from '@huilian/subgraph'
import { DibaoOfPerson } from './dibao-of-person.entity.js'
import { DibaoPaymentWithoutCase } from './dibao-payment-without-case.entity.js'
import { DibaoPaymentOfPerson } from './dibao-payment-of-person.entity.js'

export const dibaoOfPerson = recordList(DibaoOfPerson, 'personKey', { effectiveFrom: 'ASC' })

export const dibaoPaymentsOfPerson = recordList(DibaoPaymentOfPerson, 'personKey', { month: 'ASC', instalment: 'ASC' })

export const dibaoPaymentsWithoutCaseOfPayee = recordList(DibaoPaymentWithoutCase, 'personKey', {
  month: 'ASC',
  instalment: 'ASC',
})
