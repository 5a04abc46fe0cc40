import { Column, Entity, Index, Unique } from 'typeorm'
import { LedgerRowEntity } from '@huilian/subgraph'
import { type Education } from './education.codes.js'
import { type HealthStatus } from './health-status.codes.js'
import { type InstitutionKind } from './institution-kind.codes.js'
import { type LabourAbility } from './labour-ability.codes.js'
import { type PresenceSource } from './presence-source.codes.js'
import { type PresenceKind } from './presence.codes.js'
import { type Schooling } from './schooling.codes.js'
import { type Sex } from './sex.codes.js'
import { type WorkArea } from './work-area.codes.js'

/** A person of the register. Name and identity number are in `linked_person`. */
@Entity('person')
@Unique('person_of_key', ['personKey'])
@Index('person_roster', ['divisionCode', 'rosterHousehold', 'personKey'])
export class PersonRow extends LedgerRowEntity {
  @Column({ type: 'text' })
  personKey!: string

  /** Household under which lists give the person: lived with, else of the booklet, else ''. Orders pages only. */
  @Column({ type: 'text', default: '' })
  rosterHousehold!: string

  @Column({ type: 'date', nullable: true })
  birthDate!: string | null

  @Column({ type: 'text', nullable: true })
  sex!: Sex | null

  @Column({ type: 'text', nullable: true })
  ethnicity!: string | null

  @Column({ type: 'boolean', nullable: true })
  hukouInCounty!: boolean | null

  @Column({ type: 'text', nullable: true })
  education!: Education | null

  @Column({ type: 'text', nullable: true })
  schooling!: Schooling | null

  @Column({ type: 'text', array: true, nullable: true })
  healthStatus!: HealthStatus[] | null

  @Column({ type: 'text', nullable: true })
  labourAbility!: LabourAbility | null

  @Column({ type: 'text', nullable: true })
  workArea!: WorkArea | null

  @Column({ type: 'text', nullable: true })
  workProvince!: string | null

  @Column({ type: 'date', nullable: true })
  workSince!: string | null

  @Column({ type: 'date', nullable: true })
  workReturnedOn!: string | null

  @Column({ type: 'boolean', nullable: true })
  medicalInsurance!: boolean | null

  @Column({ type: 'boolean', nullable: true })
  pension!: boolean | null

  @Column({ type: 'boolean', nullable: true })
  livingAlone!: boolean | null

  @Column({ type: 'boolean', nullable: true })
  withoutKin!: boolean | null

  @Column({ type: 'boolean', nullable: true })
  leftBehindChild!: boolean | null

  @Column({ type: 'text', nullable: true })
  presence!: PresenceKind | null

  @Column({ type: 'date', nullable: true })
  presenceSince!: string | null

  @Column({ type: 'text', nullable: true })
  presenceProvince!: string | null

  @Column({ type: 'text', nullable: true })
  institution!: string | null

  @Column({ type: 'text', nullable: true })
  institutionKind!: InstitutionKind | null

  @Column({ type: 'text', nullable: true })
  presenceSource!: PresenceSource | null

  @Column({ type: 'date', nullable: true })
  presenceCheckedOn!: string | null

  @Column({ type: 'date', nullable: true })
  diedOn!: string | null

  /** Private. */
  @Column({ type: 'text', nullable: true })
  phone!: string | null
}
