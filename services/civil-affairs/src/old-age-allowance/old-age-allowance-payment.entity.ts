import { Entity, Unique } from 'typeorm'
import { PaymentEntity } from '../payment/payment.entity.js'

/** Money of an old-age allowance. */
@Entity('old_age_allowance_payment')
@Unique(['personKey', 'month', 'instalment'])
export class OldAgeAllowancePayment extends PaymentEntity {}
