import { Column, Entity, Index, PrimaryColumn } from 'typeorm'

/** Somebody this department has a record of. Every other table points here by `person_key`. */
@Entity('linked_person')
@Index('linked_person_known_by', ['name', 'divisionCode'])
export class LinkedPerson {
  @PrimaryColumn({ type: 'text' })
  personKey!: string

  /** The key under the previous linking key while two versions overlap. */
  @Column({ type: 'text', nullable: true, unique: true })
  previousKey!: string | null

  /** Normalised to 18 characters. It never leaves the department. Null: the number is not known yet. */
  @Column({ type: 'text', nullable: true, unique: true })
  identityNumber!: string | null

  /** What the ledger wrote after the 18 characters, such as a disability certificate's kind and level. */
  @Column({ type: 'text', default: '' })
  identityEvidence!: string

  @Column({ type: 'text' })
  name!: string

  @Column({ type: 'date', nullable: true })
  birthDate!: string | null

  /** Village or narrowest division that the department's own record gives. */
  @Column({ type: 'text', nullable: true })
  divisionCode!: string | null
}
