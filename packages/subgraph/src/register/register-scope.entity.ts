import { Column, Entity, PrimaryColumn } from 'typeorm'

/**
 * A register was handed in, complete, for a division and a period. Only inside such a scope does an empty list mean
 * *none*; elsewhere it means nothing was said.
 */
@Entity('register_scope')
export class RegisterScopeRow {
  @PrimaryColumn({ type: 'text' })
  register!: string

  @PrimaryColumn({ type: 'text' })
  divisionCode!: string

  @PrimaryColumn({ type: 'date' })
  periodFrom!: string

  @Column({ type: 'timestamptz' })
  periodThrough!: string
}
