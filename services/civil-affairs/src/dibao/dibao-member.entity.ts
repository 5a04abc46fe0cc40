import { Column, Entity, Index, Unique } from 'typeorm'
import { LedgerRowEntity } from '@huilian/subgraph'

/** A person whom a case names. The family of a case is not the household of the register of residents. */
@Entity('dibao_member')
@Unique(['personKey', 'caseNumber'])
@Index('dibao_member_of_case', ['caseNumber'])
export class DibaoMember extends LedgerRowEntity {
  @Column({ type: 'text' })
  personKey!: string

  @Column({ type: 'text' })
  caseNumber!: string

  @Column({ type: 'boolean' })
  applicant!: boolean

  /** Set for those named later than the case began. */
  @Column({ type: 'date', nullable: true })
  namedFrom!: string | null

  /** Last day, for those who left while the case goes on. */
  @Column({ type: 'date', nullable: true })
  namedTo!: string | null
}
