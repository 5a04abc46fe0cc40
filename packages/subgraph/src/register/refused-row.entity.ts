import { Entity, PrimaryColumn } from 'typeorm'

/**
 * A row of a register that was refused and not yet handed in again. Whom it is about is not known for certain, so in
 * its division the register is not complete.
 */
@Entity('refused_row')
export class RefusedRowEntity {
  @PrimaryColumn({ type: 'text' })
  register!: string

  @PrimaryColumn({ type: 'text' })
  divisionCode!: string

  /** '' when the row gives no name that can be read. */
  @PrimaryColumn({ type: 'text' })
  name!: string
}
