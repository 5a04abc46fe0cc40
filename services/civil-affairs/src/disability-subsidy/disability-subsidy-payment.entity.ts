import { Column, Entity, Unique } from 'typeorm'
import { PaymentEntity } from '../payment/payment.entity.js'

/** Money of a disability subsidy. */
@Entity('disability_subsidy_payment')
@Unique('disability_subsidy_payment_of_month', ['personKey', 'subsidy', 'month', 'instalment'])
export class DisabilitySubsidyPayment extends PaymentEntity {
  @Column({ type: 'text' })
  subsidy!: 'LIVING' | 'CARE'
}
