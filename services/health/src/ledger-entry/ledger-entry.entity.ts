import { Check, Column, Entity, Unique } from 'typeorm'
import { isOneOf, areAllOf, type CodeOf } from '../code-set.js'
import { PersonRowEntity } from '../person/person-row.entity.js'
import { type StatedCondition } from './conditions.column.js'
import { keyGroups, mobilities, selfCares } from './ledger-entry.codes.js'

/** What the last review of a person found. One row for each person. */
@Entity('ledger_entry')
@Unique('ledger_entry_key', ['personKey'])
@Check('ledger_entry_key_groups_check', areAllOf('key_groups', keyGroups))
@Check('ledger_entry_conditions_check', `jsonb_typeof(conditions) = 'array'`)
@Check('ledger_entry_mobility_check', isOneOf('mobility', mobilities))
@Check('ledger_entry_self_care_check', isOneOf('self_care', selfCares))
export class LedgerEntryRow extends PersonRowEntity {
  /** Null: not answered. Empty: in none. */
  @Column({ type: 'text', array: true, nullable: true })
  keyGroups!: readonly CodeOf<typeof keyGroups>[] | null

  /** Null: not answered. Empty: none. */
  @Column({ type: 'jsonb', nullable: true })
  conditions!: readonly StatedCondition[] | null

  @Column({ type: 'boolean', nullable: true })
  pregnant!: boolean | null

  @Column({ type: 'date', nullable: true })
  dueOn!: string | null

  @Column({ type: 'date', nullable: true })
  deliveredOn!: string | null

  @Column({ type: 'text', nullable: true })
  mobility!: CodeOf<typeof mobilities> | null

  @Column({ type: 'text', nullable: true })
  selfCare!: CodeOf<typeof selfCares> | null

  /** Name of whoever helps; not given out. */
  @Column({ type: 'text', nullable: true })
  assistedBy!: string | null

  @Column({ type: 'text', nullable: true })
  assistantRelation!: string | null

  @Column({ type: 'text', nullable: true })
  clinicCode!: string | null

  @Column({ type: 'date' })
  lastReviewedOn!: string
}
