import { Column, Entity, Unique } from 'typeorm'
import { ApprovalEntity } from '../benefit/approval.entity.js'

/** A person of a family found to be at the margin of subsistence allowance. */
@Entity('dibao_margin')
@Unique(['personKey', 'caseNumber'])
export class DibaoMargin extends ApprovalEntity {
  @Column({ type: 'text' })
  personKey!: string

  @Column({ type: 'text' })
  caseNumber!: string

  @Column({ type: 'text', nullable: true })
  area!: 'RURAL' | 'URBAN' | null

  @Column({ type: 'date', nullable: true })
  reverificationDueOn!: string | null
}
