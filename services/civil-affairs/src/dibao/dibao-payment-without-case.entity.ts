import { Entity } from 'typeorm'
import { DibaoPayment } from './dibao-payment.entity.js'

/** A view: payments under a number that no approval has. */
@Entity('dibao_payment_without_case', { synchronize: false })
export class DibaoPaymentWithoutCase extends DibaoPayment {}
