import { Column, Entity, Unique } from 'typeorm'
import { ApprovalEntity } from '../benefit/approval.entity.js'

/** A family approved for subsistence allowance. Who is named in it is `DibaoMember`. */
@Entity('dibao_case')
@Unique(['caseNumber'])
export class DibaoCase extends ApprovalEntity {
  @Column({ type: 'text' })
  caseNumber!: string

  @Column({ type: 'text' })
  area!: 'RURAL' | 'URBAN'

  /** Fen, of the whole family. */
  @Column({ type: 'integer', nullable: true })
  monthlyAmount!: number | null

  @Column({ type: 'integer', nullable: true })
  personCount!: number | null

  @Column({ type: 'date', nullable: true })
  lastReverifiedOn!: string | null

  @Column({ type: 'date', nullable: true })
  reverificationDueOn!: string | null
}
