import { Column, Entity } from 'typeorm'
import { DibaoCase } from './dibao-case.entity.js'

/** A view: a case as it concerns one of the people whom it names. */
@Entity('dibao_of_person', { synchronize: false })
export class DibaoOfPerson extends DibaoCase {
  @Column({ type: 'text' })
  personKey!: string

  @Column({ type: 'boolean' })
  applicant!: boolean

  @Column({ type: 'date', nullable: true })
  namedFrom!: string | null

  @Column({ type: 'date', nullable: true })
  namedTo!: string | null

  /** Keys of all whom the case names. */
  @Column({ type: 'text', array: true })
  namedKeys!: string[]
}
