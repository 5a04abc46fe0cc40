import { Field, ObjectType } from 'type-graphql'
import { CivilDateScalar } from '@huilian/subgraph'

@ObjectType('HealthAssistant', {
  simpleResolvers: true,
  description: 'Who helps somebody to watch his own health (协助监测人).',
})
export class Assistant {
  @Field(() => String, { description: 'What the assistant is to the person (与本人关系).' })
  relation!: string

  @Field(() => Boolean, { description: 'Whether the assistant is able to help (有无协助能力).' })
  capable!: boolean

  @Field(() => CivilDateScalar, { description: 'First day (开始日期).' })
  validFrom!: string

  @Field(() => CivilDateScalar, { nullable: true, description: 'Last day; null while helping (结束日期).' })
  validTo!: string | null
}
