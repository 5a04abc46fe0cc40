import { Column } from 'typeorm'
import { CourseEntity } from './course.entity.js'

/** A benefit that somebody decided on, on one day. */
export abstract class ApprovalEntity extends CourseEntity {
  @Column({ type: 'date' })
  approvedOn!: string
}
