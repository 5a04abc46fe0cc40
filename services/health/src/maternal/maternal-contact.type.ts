import { Field, ID, Int, ObjectType } from 'type-graphql'
import { CivilDateScalar } from '@huilian/subgraph'
import { type CodeOf } from '../code-set.js'
import { graphqlEnum } from '../graphql-enum.js'
import { maternalContactKinds } from './maternal.codes.js'
import { followUpWays } from '../chronic-disease/chronic-disease.codes.js'

const MaternalContactKindEnum = graphqlEnum(maternalContactKinds)
const FollowUpWayEnum = graphqlEnum(followUpWays)

@ObjectType('HealthMaternalContact', {
  simpleResolvers: true,
  description: 'A contact in or after pregnancy (孕产期服务). Tier C: clinical roles of the clinic.',
})
export class MaternalContact {
  @Field(() => MaternalContactKindEnum, { description: 'Which service (服务类别).' })
  kind!: CodeOf<typeof maternalContactKinds>

  @Field(() => CivilDateScalar, { description: 'Day of the contact (服务日期).' })
  contactedOn!: string

  @Field(() => Int, { nullable: true, description: 'Full weeks of pregnancy (孕周).' })
  gestationWeek!: number | null

  @Field(() => FollowUpWayEnum, { nullable: true, description: 'How it was made (随访方式).' })
  way!: CodeOf<typeof followUpWays> | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'Made at another hospital and noted on the clinic’s word (是否外院).',
  })
  elsewhere!: boolean | null

  @Field(() => ID, { nullable: true, description: 'Clinic that holds the record, by its code (机构编码).' })
  clinicCode!: string | null
}
