import { Field, ObjectType } from 'type-graphql'
import { CivilDateScalar } from '@huilian/subgraph'
import { riskKind, type RiskKind } from '../risk/risk-kind.codes.js'
import { measureKind, type MeasureKind } from './measure-kind.codes.js'
import { measureState, type MeasureState } from './measure-state.codes.js'

@ObjectType('RegistryMeasure', {
  simpleResolvers: true,
  description: 'A measure of support that aims at one risk of a household (帮扶措施).',
})
export class MeasureFact {
  @Field(() => riskKind.values, { description: 'The risk it aims at (针对风险).' })
  risk!: RiskKind

  @Field(() => measureKind.values, { description: 'Kind of support (措施类型).' })
  kind!: MeasureKind

  @Field(() => String, {
    nullable: true,
    description: 'What is done; empty where the ledger says no more than the kind (措施内容).',
  })
  detail!: string

  @Field(() => measureState.values, { description: 'Planned, active or finished (措施状态).' })
  state!: MeasureState

  @Field(() => CivilDateScalar, { description: 'First day; of a planned measure the planned day (开始日期).' })
  startedOn!: string

  @Field(() => CivilDateScalar, { nullable: true, description: 'Last day (结束日期).' })
  endedOn!: string | null

  @Field(() => String, { nullable: true, description: 'What came of it (帮扶成效).' })
  result!: string | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'Social protection in place of earnings, as for a household without labour (是否兜底).',
  })
  safetyNet!: boolean | null
}
