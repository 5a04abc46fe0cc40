import { Column, Entity, Unique } from 'typeorm'
import { CourseEntity } from '../benefit/course.entity.js'

/** A child recognised as an orphan or as unsupported in fact. */
@Entity('protected_child')
@Unique(['personKey', 'kind', 'recognisedOn'])
export class ProtectedChild extends CourseEntity {
  @Column({ type: 'text' })
  personKey!: string

  @Column({ type: 'text' })
  kind!: 'ORPHAN' | 'DE_FACTO_UNSUPPORTED'

  @Column({ type: 'date' })
  recognisedOn!: string

  /** The parents’ circumstances (服刑, 强戒, 重病). No type may ever expose them. */
  @Column({ type: 'text', nullable: true })
  grounds!: string | null

  @Column({ type: 'text', nullable: true })
  guardianName!: string | null

  /** Only where the ledger gives the guardian’s number. */
  @Column({ type: 'text', nullable: true })
  guardianKey!: string | null

  @Column({ type: 'text', nullable: true })
  guardianRelation!: string | null

  @Column({ type: 'text', nullable: true })
  custody!: 'KINSHIP' | 'FOSTER' | 'INSTITUTION' | 'ADOPTED' | null

  @Column({ type: 'text', nullable: true })
  institution!: string | null

  @Column({ type: 'boolean', nullable: true })
  studying!: boolean | null

  /** Fen, after what other aid already reaches; 0 is a decision. */
  @Column({ type: 'integer', nullable: true })
  monthlyAmount!: number | null

  @Column({ type: 'text', nullable: true })
  topUp!: 'FULL' | 'PARTIAL' | 'ZERO' | null

  @Column({ type: 'date', nullable: true })
  topUpDecidedOn!: string | null
}
