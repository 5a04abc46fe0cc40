import { Column, Entity, Unique } from 'typeorm'
import { PaymentEntity } from '../payment/payment.entity.js'

/** Money paid to a family. It counts for everybody whom the case names. */
@Entity('dibao_payment')
@Unique(['caseNumber', 'month', 'instalment'])
export class DibaoPayment extends PaymentEntity {
  @Column({ type: 'text' })
  caseNumber!: string
}
