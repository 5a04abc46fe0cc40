import { Column, Entity, Unique } from 'typeorm'
import { PaymentEntity } from '../payment/payment.entity.js'

/** Money of an allowance for an old person of small means. */
@Entity('hardship_allowance_payment')
@Unique('hardship_allowance_payment_of_month', ['personKey', 'allowance', 'month', 'instalment'])
export class HardshipAllowancePayment extends PaymentEntity {
  @Column({ type: 'text' })
  allowance!: 'INCAPACITY' | 'OLD_AGE'
}
