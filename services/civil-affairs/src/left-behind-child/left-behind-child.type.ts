import { CivilDateScalar } from '@huilian/subgraph'
import { Field, ObjectType } from 'type-graphql'
import { CareRisk } from '../care-subject/care-subject.enums.js'
import { Person } from '../person/person.reference.js'

@ObjectType('CivilAffairsLeftBehindChild', {
  simpleResolvers: true,
  description: 'A child on the list of left-behind children, and who looks after it (留守儿童关爱).',
})
export class LeftBehindChild {
  @Field(() => CivilDateScalar, { description: 'Day of listing (登记日期).' })
  listedOn!: string

  @Field(() => CivilDateScalar, { nullable: true, description: 'Last day on the list; null: still on it (退出日期).' })
  delistedOn!: string | null

  @Field(() => Boolean, {
    description:
      'Whether somebody is named who looks after the child; the name stays with the bureau (是否明确照护人).',
  })
  guardianNamed!: boolean

  @Field(() => Person, {
    nullable: true,
    description: 'Who looks after the child, where the bureau has the number (照护人).',
  })
  guardian!: Person | null

  @Field(() => String, { nullable: true, description: 'What that person is to the child (与儿童关系).' })
  guardianRelation!: string | null

  @Field(() => CivilDateScalar, { nullable: true, description: 'Day of the agreement on care (委托照护协议日期).' })
  agreementSignedOn!: string | null

  @Field(() => CareRisk, { nullable: true, description: 'Assessed risk (风险等级).' })
  riskLevel!: CareRisk | null
}
