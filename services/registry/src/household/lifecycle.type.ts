import { Field, ObjectType } from 'type-graphql'
import { CivilDateScalar, Indexed } from '@huilian/subgraph'
import { clueSource, type ClueSource } from './clue-source.codes.js'
import { lifecycleState, type LifecycleState } from './lifecycle-state.codes.js'

@ObjectType('RegistryLifecycle', {
  simpleResolvers: true,
  description: 'The course of monitoring from a clue to the removal of the risk (监测过程).',
})
export class Lifecycle {
  @Field(() => lifecycleState.values, { nullable: true, description: 'Where the household stands (监测状态).' })
  @Indexed()
  state!: LifecycleState | null

  @Field(() => clueSource.values, { nullable: true, description: 'How the clue came (线索来源).' })
  clueSource!: ClueSource | null

  @Field(() => CivilDateScalar, { nullable: true, description: 'Day of the clue (线索日期).' })
  clueOn!: string | null

  @Field(() => CivilDateScalar, {
    nullable: true,
    description: 'Day on which the county recognised it as monitored (识别日期).',
  })
  @Indexed()
  identifiedOn!: string | null

  @Field(() => CivilDateScalar, { nullable: true, description: 'Day of entry into the national system (录入日期).' })
  enteredOn!: string | null

  @Field(() => CivilDateScalar, {
    nullable: true,
    description: 'Day of the first measure; in an emergency before the entry (首次帮扶日期).',
  })
  supportedOn!: string | null

  @Field(() => CivilDateScalar, {
    nullable: true,
    description: 'Day on which the risk counted as removed (风险消除日期).',
  })
  @Indexed()
  riskRemovedOn!: string | null
}
