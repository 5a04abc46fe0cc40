import { Field, ObjectType } from 'type-graphql'
import { CivilDateScalar } from '@huilian/subgraph'
import { type CodeOf } from '../code-set.js'
import { graphqlEnum } from '../graphql-enum.js'
import { refusableServices } from './refusal.codes.js'

const RefusableServiceEnum = graphqlEnum(refusableServices)

@ObjectType('HealthRefusal', {
  simpleResolvers: true,
  description: 'Somebody declined a voluntary service (本人不愿).',
})
export class Refusal {
  @Field(() => RefusableServiceEnum, { description: 'Service declined (服务项目).' })
  service!: CodeOf<typeof refusableServices>

  @Field(() => CivilDateScalar, { description: 'Day he said so (表示不愿的日期).' })
  declinedOn!: string

  @Field(() => Boolean, {
    description: 'Whether the clinic confirmed it with himself: only then it counts (是否经本人确认).',
  })
  confirmed!: boolean

  @Field(() => CivilDateScalar, { nullable: true, description: 'Day of the confirmation (确认日期).' })
  confirmedOn!: string | null

  @Field(() => CivilDateScalar, { nullable: true, description: 'Day he changed his mind (改变意愿日期).' })
  withdrawnOn!: string | null
}
