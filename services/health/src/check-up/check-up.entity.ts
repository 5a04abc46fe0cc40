import { Check, Column, Entity, Unique } from 'typeorm'
import { isOneOf, type CodeOf } from '../code-set.js'
import { PersonRowEntity } from '../person/person-row.entity.js'
import { checkUpKinds } from './check-up.codes.js'

/** One check-up. */
@Entity('check_up')
@Unique('check_up_key', ['personKey', 'kind', 'examinedOn'])
@Check('check_up_kind_check', isOneOf('kind', checkUpKinds))
export class CheckUpRow extends PersonRowEntity {
  @Column({ type: 'text' })
  kind!: CodeOf<typeof checkUpKinds>

  @Column({ type: 'date' })
  examinedOn!: string

  @Column({ type: 'boolean', nullable: true })
  physicalExamination!: boolean | null

  @Column({ type: 'boolean', nullable: true })
  laboratoryTests!: boolean | null

  @Column({ type: 'boolean', nullable: true })
  assessment!: boolean | null

  @Column({ type: 'boolean', nullable: true })
  chineseMedicineGuidance!: boolean | null

  @Column({ type: 'text', nullable: true })
  clinicCode!: string | null
}
