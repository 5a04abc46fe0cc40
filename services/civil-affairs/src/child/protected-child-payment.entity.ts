import { Entity, Unique } from 'typeorm'
import { PaymentEntity } from '../payment/payment.entity.js'

/** Money for a protected child. */
@Entity('protected_child_payment')
@Unique(['personKey', 'month', 'instalment'])
export class ProtectedChildPayment extends PaymentEntity {}
