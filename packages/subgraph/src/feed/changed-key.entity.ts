import { Column, Entity, Index, PrimaryColumn } from 'typeorm'

/** The latest change of each key: typename, id, and the transaction that changed it. Written by triggers only. */
@Entity('changed_key')
@Index('changed_key_order', ['transaction', 'sequence'])
export class ChangedKey {
  @PrimaryColumn({ type: 'text' })
  typename!: string

  @PrimaryColumn({ type: 'text' })
  id!: string

  @Column({ type: 'boolean' })
  deleted!: boolean

  @Column({ type: 'bigint' })
  transaction!: string

  @Column({ type: 'bigint', generated: 'identity' })
  sequence!: string
}
