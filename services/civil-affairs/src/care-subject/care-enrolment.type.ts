import { CivilDateScalar } from '@huilian/subgraph'
import { Field, ObjectType } from 'type-graphql'
import { CareGroup, CareRisk } from './care-subject.enums.js'

@ObjectType('CivilAffairsCareEnrolment', {
  simpleResolvers: true,
  description: 'Listing of an old person who is owed care visits (特殊困难老年人探访关爱对象).',
})
export class CareEnrolment {
  @Field(() => CivilDateScalar, { description: 'Day of listing (纳入日期).' })
  listedOn!: string

  @Field(() => CivilDateScalar, { nullable: true, description: 'Last day on the list; null: still on it (退出日期).' })
  delistedOn!: string | null

  @Field(() => [CareGroup], { description: 'Why (对象类型).' })
  groups!: CareGroup[]

  @Field(() => Boolean, {
    nullable: true,
    description: 'Family that lost its only child; only for civil affairs (计划生育特殊家庭).',
  })
  familyPlanningSpecialFamily!: boolean | null

  @Field(() => CareRisk, {
    nullable: true,
    description: 'How often somebody has to look; null: not assessed (风险等级).',
  })
  riskLevel!: CareRisk | null
}
