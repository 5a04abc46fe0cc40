import { Field, ID, ObjectType } from 'type-graphql'
import { CivilDateScalar } from '@huilian/subgraph'

@ObjectType('HealthFile', {
  simpleResolvers: true,
  description: 'A resident’s health file, the roster of everybody the clinics care for (居民健康档案).',
})
export class HealthFile {
  @Field(() => CivilDateScalar, { description: 'Day the file was opened (建档日期).' })
  filedOn!: string

  @Field(() => CivilDateScalar, {
    nullable: true,
    description: 'Day it was closed, by death or moving away (注销日期).',
  })
  closedOn!: string | null

  @Field(() => ID, { nullable: true, description: 'Clinic that keeps the file, by its code (建档机构编码).' })
  clinicCode!: string | null
}
