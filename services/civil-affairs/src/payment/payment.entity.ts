import { LedgerRowEntity } from '@huilian/subgraph'
import { Column } from 'typeorm'

/** Money for one month, or for the months up to it. */
export abstract class PaymentEntity extends LedgerRowEntity {
  /** The payee of a family's money, otherwise the person it is for. */
  @Column({ type: 'text' })
  personKey!: string

  /** `YYYY-MM`: the last month that it pays for. */
  @Column({ type: 'text' })
  month!: string

  /** `YYYY-MM`: the first month that it pays for, where that is not the last too. */
  @Column({ type: 'text', nullable: true })
  fromMonth!: string | null

  /** 1 is the regular payment of a month; what is paid again or in addition has the next numbers. */
  @Column({ type: 'integer' })
  instalment!: number

  /** Fen. */
  @Column({ type: 'integer' })
  amount!: number

  /** Null: listed and not paid yet. */
  @Column({ type: 'date', nullable: true })
  paidOn!: string | null

  /** The bank sent it back (退票). */
  @Column({ type: 'date', nullable: true })
  reversedOn!: string | null

  @Column({ type: 'text', nullable: true })
  reversalReason!: string | null
}
