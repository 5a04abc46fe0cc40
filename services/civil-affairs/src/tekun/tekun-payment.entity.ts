import { Entity, Unique } from 'typeorm'
import { PaymentEntity } from '../payment/payment.entity.js'

/** Money of destitution support. */
@Entity('tekun_payment')
@Unique(['personKey', 'month', 'instalment'])
export class TekunPayment extends PaymentEntity {}
