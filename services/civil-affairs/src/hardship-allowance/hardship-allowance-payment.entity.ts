import { Column, Entity, Unique } from 'typeorm'
import { PaymentEntity } from '../payment/payment.entity.js'

/** Money of an allowance for an old person of small means. */
@Entity('hardship_allowance_payment')
@Unique(['personKey', 'allowance', 'month', 'instalment'])
export class HardshipAllowancePayment extends PaymentEntity {
  @Column({ type: 'text' })
  allowance!: 'INCAPACITY' | 'OLD_AGE'
}
