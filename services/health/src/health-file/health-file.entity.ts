import { Column, Entity, Unique } from 'typeorm'
import { PersonRowEntity } from '../person/person-row.entity.js'

/** One resident known to the clinics. This register decides names and villages. */
@Entity('health_file')
@Unique('health_file_key', ['personKey'])
export class HealthFileRow extends PersonRowEntity {
  /** 17 digits; not given out: it is as telling as an identity number. */
  @Column({ type: 'text', nullable: true })
  fileNumber!: string | null

  @Column({ type: 'date' })
  filedOn!: string

  @Column({ type: 'date', nullable: true })
  closedOn!: string | null

  @Column({ type: 'text', nullable: true })
  clinicCode!: string | null
}
