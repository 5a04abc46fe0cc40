import { Field, ID, ObjectType } from 'type-graphql'
import { CivilDateScalar } from '@huilian/subgraph'
import { type CodeOf } from '../code-set.js'
import { graphqlEnum } from '../graphql-enum.js'
import { accessModes } from './access-arrangement.codes.js'

const AccessModeEnum = graphqlEnum(accessModes)

@ObjectType('HealthAccessArrangement', {
  simpleResolvers: true,
  description: 'Vaccination arranged for somebody who cannot come (上门接种或绿色通道安排).',
})
export class AccessArrangement {
  @Field(() => AccessModeEnum, { description: 'How (安排方式).' })
  mode!: CodeOf<typeof accessModes>

  @Field(() => CivilDateScalar, { description: 'Day agreed on; may lie ahead (安排日期).' })
  arrangedFor!: string

  @Field(() => CivilDateScalar, { nullable: true, description: 'Day the arrangement was made (登记日期).' })
  arrangedOn!: string | null

  @Field(() => CivilDateScalar, { nullable: true, description: 'Day it was cancelled (取消日期).' })
  cancelledOn!: string | null

  @Field(() => ID, { nullable: true, description: 'Clinic that holds the record, by its code (机构编码).' })
  clinicCode!: string | null
}
