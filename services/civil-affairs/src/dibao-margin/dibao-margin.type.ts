import { CivilDateScalar } from '@huilian/subgraph'
import { Field, ObjectType } from 'type-graphql'
import { Approval } from '../benefit/approval.type.js'
import { ResidenceArea } from '../benefit/residence-area.type.js'

@ObjectType('CivilAffairsDibaoMargin', {
  simpleResolvers: true,
  description: 'Membership of a family at the margin of subsistence allowance (低保边缘家庭).',
})
export class DibaoMargin extends Approval {
  @Field(() => String, { description: 'Number of the case (低保边缘证号).' })
  caseNumber!: string

  @Field(() => ResidenceArea, { nullable: true, description: 'Which standard applies (城乡类别).' })
  area!: ResidenceArea | null

  @Field(() => CivilDateScalar, {
    nullable: true,
    description: 'Day by which it is to be verified again (应复核日期).',
  })
  reverificationDueOn!: string | null
}
