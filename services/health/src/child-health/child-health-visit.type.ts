import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { CivilDateScalar } from '@huilian/subgraph'

@ObjectType('HealthChildHealthVisit', {
  simpleResolvers: true,
  description: 'A health visit of a child under seven (0-6岁儿童健康管理). Tier C: clinical roles of the clinic.',
})
export class ChildHealthVisit {
  @Field(() => Int, { description: 'Age in months at which this visit was due; 0 is the newborn’s (应访月龄).' })
  dueMonth!: number

  @Field(() => CivilDateScalar, { description: 'Day of the visit (随访日期).' })
  visitedOn!: string

  @Field(() => Float, { nullable: true, description: 'Weight in kg (体重).' })
  weight!: number | null

  @Field(() => Float, { nullable: true, description: 'Length or height in cm (身长/身高).' })
  height!: number | null

  @Field(() => ID, { nullable: true, description: 'Clinic that holds the record, by its code (机构编码).' })
  clinicCode!: string | null
}
