import { Field, ID, ObjectType } from 'type-graphql'
import { CivilDateScalar } from '@huilian/subgraph'
import { type CodeOf } from '../code-set.js'
import { graphqlEnum } from '../graphql-enum.js'
import { diseases, keyGroups, mobilities, selfCares, stabilities } from './ledger-entry.codes.js'

export const KeyGroupEnum = graphqlEnum(keyGroups)
export const MobilityEnum = graphqlEnum(mobilities)
export const SelfCareEnum = graphqlEnum(selfCares)

export const DiseaseEnum = graphqlEnum(diseases)
const StabilityEnum = graphqlEnum(stabilities)

@ObjectType('HealthCondition', {
  simpleResolvers: true,
  description: 'An underlying disease with its stability (基础性疾病及病情).',
})
export class Condition {
  @Field(() => DiseaseEnum, { description: 'Disease (病名).' })
  disease!: CodeOf<typeof diseases>

  @Field(() => StabilityEnum, {
    nullable: true,
    description: 'Whether it is under control; null: not answered (病情).',
  })
  stability!: CodeOf<typeof stabilities> | null
}

@ObjectType('HealthLedgerEntry', {
  simpleResolvers: true,
  description: 'A person in the health ledger of key groups (重点人群健康台账).',
})
export class LedgerEntry {
  @Field(() => [KeyGroupEnum], {
    nullable: true,
    description: 'Key groups the person belongs to; empty: reviewed and in none; null: not answered (重点人群类别).',
  })
  keyGroups!: CodeOf<typeof keyGroups>[] | null

  @Field(() => [Condition], {
    nullable: true,
    description: 'Underlying diseases; empty: asked and none; null: not answered (基础性疾病).',
  })
  conditions!: Condition[] | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether she is pregnant; null: not answered (是否怀孕). Tier C: clinical roles.',
  })
  pregnant!: boolean | null

  @Field(() => CivilDateScalar, {
    nullable: true,
    description: 'Day the child is expected (预产期). Tier C: clinical roles.',
  })
  dueOn!: string | null

  @Field(() => CivilDateScalar, {
    nullable: true,
    description: 'Day of the last childbirth (分娩日期). Tier C: clinical roles.',
  })
  deliveredOn!: string | null

  @Field(() => MobilityEnum, {
    nullable: true,
    description: 'How far the person can go; null: not answered (行动能力).',
  })
  mobility!: CodeOf<typeof mobilities> | null

  @Field(() => SelfCareEnum, {
    nullable: true,
    description: 'How far the person can look after himself; null: not answered (生活自理能力).',
  })
  selfCare!: CodeOf<typeof selfCares> | null

  @Field(() => String, { nullable: true, description: 'What whoever helps is to the person (协助人与本人关系).' })
  assistantRelation!: string | null

  @Field(() => ID, { nullable: true, description: 'Clinic that holds the record, by its code (机构编码).' })
  clinicCode!: string | null

  @Field(() => CivilDateScalar, { description: 'Day the entry was last reviewed (最近核实日期).' })
  lastReviewedOn!: string
}
