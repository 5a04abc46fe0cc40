import { Entity } from 'typeorm'
import { DibaoPayment } from './dibao-payment.entity.js'

/** A view: the payments of a case, once for each person whom it names; `personKey` is that person's. */
@Entity('dibao_payment_of_person', { synchronize: false })
export class DibaoPaymentOfPerson extends DibaoPayment {}
