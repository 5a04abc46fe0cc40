import { LedgerRowEntity } from '@huilian/subgraph'
import { Column } from 'typeorm'

/** A ledger row about one person. */
export abstract class PersonRowEntity extends LedgerRowEntity {
  @Column({ type: 'text' })
  personKey!: string
}
