import { Column, Entity, Index, Unique } from 'typeorm'
import { PersonRowEntity } from '../person/person-row.entity.js'

/** One person who helps another. */
@Entity('assistant')
@Unique('assistant_key', ['personKey', 'assistantName', 'validFrom'])
@Index('assistant_assistant_key', ['assistantKey'])
export class AssistantRow extends PersonRowEntity {
  /** Person key of the assistant, where the ledger gives the number. */
  @Column({ type: 'text', nullable: true })
  assistantKey!: string | null

  /** Not given out: the registry names people. */
  @Column({ type: 'text' })
  assistantName!: string

  @Column({ type: 'text' })
  relation!: string

  @Column({ type: 'boolean' })
  capable!: boolean

  /** Not given out. */
  @Column({ type: 'text', nullable: true })
  phone!: string | null

  @Column({ type: 'date' })
  validFrom!: string

  @Column({ type: 'date', nullable: true })
  validTo!: string | null
}
