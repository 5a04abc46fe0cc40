import { Column, Entity, Unique } from 'typeorm'
import { PersonRowEntity } from '../person/person-row.entity.js'

/** One of the visits due by a certain age. */
@Entity('child_health_visit')
@Unique('child_health_visit_key', ['personKey', 'dueMonth'])
export class ChildHealthVisitRow extends PersonRowEntity {
  @Column({ type: 'integer' })
  dueMonth!: number

  @Column({ type: 'date' })
  visitedOn!: string

  /** Kilograms. */
  @Column({ type: 'numeric', precision: 4, scale: 1, nullable: true })
  weight!: number | null

  /** Centimetres. */
  @Column({ type: 'numeric', precision: 4, scale: 1, nullable: true })
  height!: number | null

  @Column({ type: 'text', nullable: true })
  clinicCode!: string | null
}
