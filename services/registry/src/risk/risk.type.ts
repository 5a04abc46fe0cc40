import { Field, ObjectType } from 'type-graphql'
import { CivilDateScalar } from '@huilian/subgraph'
import { riskKind, type RiskKind } from './risk-kind.codes.js'

@ObjectType('RegistryRisk', {
  simpleResolvers: true,
  description: 'A risk of falling (back) into poverty that was found in a household (返贫致贫风险).',
})
export class RiskFact {
  @Field(() => riskKind.values, { description: 'Kind of risk (风险类型).' })
  kind!: RiskKind

  @Field(() => Boolean, { nullable: true, description: 'Whether it is the household’s main risk (是否主要风险).' })
  main!: boolean | null

  @Field(() => CivilDateScalar, { description: 'Day on which it was found (风险识别日期).' })
  identifiedOn!: string

  @Field(() => CivilDateScalar, {
    nullable: true,
    description: 'Day on which it was removed; null: it stands (风险消除日期).',
  })
  removedOn!: string | null

  @Field(() => String, { nullable: true, description: 'What the risk is, in the village’s words (风险说明).' })
  detail!: string | null
}
