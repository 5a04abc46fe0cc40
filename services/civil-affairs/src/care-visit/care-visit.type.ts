import { CivilDateScalar, InstantScalar } from '@huilian/subgraph'
import { Field, ObjectType } from 'type-graphql'
import { CareChannel, CareFinding, CareVisitorRole } from './care-visit.enums.js'

@ObjectType('CivilAffairsCareVisit', {
  simpleResolvers: true,
  description: 'A contact that was tried; one that nobody answered covers nothing (探访关爱记录).',
})
export class CareVisit {
  @Field(() => CivilDateScalar, { description: 'Day (探访日期).' })
  on!: string

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'Instant, where the ledger gives the time of day (探访时间).',
  })
  at!: string | null

  @Field(() => CareChannel, { description: 'How it was tried (探访方式).' })
  channel!: CareChannel

  @Field(() => Boolean, { description: 'Whether the person was reached (是否联系上).' })
  answered!: boolean

  @Field(() => CareVisitorRole, { description: 'Who tried (探访人身份).' })
  by!: CareVisitorRole

  @Field(() => CareFinding, { nullable: true, description: 'How the person was (探访情况).' })
  finding!: CareFinding | null
}
