import { Field, ObjectType } from 'type-graphql'
import { CivilDateScalar } from '@huilian/subgraph'
import { officerRole, type OfficerRole } from './officer-role.codes.js'

@ObjectType('RegistryResponsibility', {
  simpleResolvers: true,
  description: 'That an officer looks after a household in a role, and from when to when (帮扶责任).',
})
export class ResponsibilityFact {
  @Field(() => officerRole.values, { description: 'Role (责任人类别).' })
  role!: OfficerRole

  @Field(() => String, { description: 'Name of the officer (责任人姓名).' })
  officer!: string

  @Field(() => String, { nullable: true, description: 'Where the officer works (单位).' })
  unit!: string | null

  @Field(() => CivilDateScalar, { description: 'First day (开始日期).' })
  from!: string

  @Field(() => CivilDateScalar, { nullable: true, description: 'Last day; null: still responsible (结束日期).' })
  to!: string | null

  @Field(() => CivilDateScalar, {
    nullable: true,
    description:
      'Day from which the officer’s account is closed: from then on nobody is responsible by this entry (账号停用日期).',
  })
  accountEndedOn!: string | null
}
