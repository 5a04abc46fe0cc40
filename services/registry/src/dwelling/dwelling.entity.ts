import { Column, Entity, Unique } from 'typeorm'
import { LedgerRowEntity } from '@huilian/subgraph'
import { type DwellingGrade } from './dwelling-grade.codes.js'
import { type WaterSource } from './water.codes.js'

/** The house of a household and its water, each with the day it was checked. */
@Entity('dwelling')
@Unique('dwelling_of_household', ['householdNumber'])
export class Dwelling extends LedgerRowEntity {
  @Column({ type: 'text' })
  householdNumber!: string

  @Column({ type: 'boolean', nullable: true })
  livedIn!: boolean | null

  @Column({ type: 'text', nullable: true })
  grade!: DwellingGrade | null

  @Column({ type: 'date', nullable: true })
  gradedOn!: string | null

  @Column({ type: 'text', nullable: true })
  structure!: string | null

  /** Square metres. */
  @Column({ type: 'integer', nullable: true })
  area!: number | null

  @Column({ type: 'integer', nullable: true })
  builtYear!: number | null

  @Column({ type: 'date', nullable: true })
  rebuiltOn!: string | null

  @Column({ type: 'boolean', nullable: true })
  safeAlternative!: boolean | null

  @Column({ type: 'text', nullable: true })
  safeAlternativeDetail!: string | null

  @Column({ type: 'date', nullable: true })
  safeAlternativeCheckedOn!: string | null

  @Column({ type: 'text', nullable: true })
  waterSource!: WaterSource | null

  @Column({ type: 'boolean', nullable: true })
  waterSafe!: boolean | null

  @Column({ type: 'date', nullable: true })
  waterCheckedOn!: string | null
}
