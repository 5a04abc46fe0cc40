import { CivilDateScalar } from '@huilian/subgraph'
import { Field, ObjectType } from 'type-graphql'
import { Course } from './course.type.js'

/** A benefit that was decided on. */
@ObjectType('CivilAffairsApproval', { description: 'A benefit that was decided on (批准的待遇).' })
export abstract class Approval extends Course {
  @Field(() => CivilDateScalar, { description: 'Day of the approval (批准日期).' })
  approvedOn!: string
}
