import { Field, ObjectType } from 'type-graphql'
import { CivilDateScalar, InstantScalar } from '@huilian/subgraph'
import { Household } from '../household/household.type.js'
import { Person } from '../person/person.type.js'
import { membershipKind, type MembershipKind } from './membership-kind.codes.js'
import { membershipReason, type MembershipReason } from './membership-reason.codes.js'

@ObjectType('RegistryMembership', {
  simpleResolvers: true,
  description:
    'That a person belongs to a household, from when to when, and when that was written down (家庭成员关系).',
})
export class MembershipFact {
  @Field(() => Person, { nullable: true, description: 'The member (成员).' })
  person!: Person

  @Field(() => Household, { nullable: true, description: 'The household (户).' })
  household!: Household

  @Field(() => membershipKind.values, { description: 'In the booklet, or lived with (成员口径).' })
  kind!: MembershipKind

  @Field(() => String, {
    nullable: true,
    description: 'Relation to the head, two digits of GB/T 4761 (与户主关系代码).',
  })
  relationCode!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Relation to the head in the standard’s word, such as 长子 (与户主关系).',
  })
  relation!: string | null

  @Field(() => CivilDateScalar, {
    nullable: true,
    description: 'First day; null: before the register began (开始日期).',
  })
  validFrom!: string | null

  @Field(() => CivilDateScalar, { nullable: true, description: 'Last day; null: still a member (结束日期).' })
  validTo!: string | null

  @Field(() => membershipReason.values, {
    nullable: true,
    description: 'Why it began or ended, where the register of changes says so (变动原因).',
  })
  reason!: MembershipReason | null

  @Field(() => InstantScalar, { nullable: true, description: 'When this was written down (登记时间).' })
  recordedAt!: string | Date

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'When it was replaced by another entry; null: it stands (更正时间).',
  })
  supersededAt!: string | Date | null
}
