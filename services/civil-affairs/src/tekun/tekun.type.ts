import { Field, Int, ObjectType } from 'type-graphql'
import { Approval } from '../benefit/approval.type.js'
import { ResidenceArea } from '../benefit/residence-area.type.js'
import { Payment } from '../payment/payment.type.js'
import { CareAgreement } from './care-agreement.type.js'
import { Residence } from './residence.type.js'
import { CareLevel, SupportMode } from './tekun.enums.js'

@ObjectType('CivilAffairsTekun', {
  simpleResolvers: true,
  description: 'An approval of support for a person in destitution (特困人员救助供养).',
})
export class Tekun extends Approval {
  @Field(() => String, { description: 'Number of the approval (特困供养证号).' })
  approvalNumber!: string

  @Field(() => ResidenceArea, { nullable: true, description: 'Which standard applies (城乡类别).' })
  area!: ResidenceArea | null

  @Field(() => SupportMode, { description: 'At home or in an institution (供养方式).' })
  mode!: SupportMode

  @Field(() => CareLevel, {
    nullable: true,
    description: 'Care found to be needed; null: not assessed (照料护理档次).',
  })
  careLevel!: CareLevel | null

  @Field(() => CareAgreement, { nullable: true, description: 'Agreement on care; null: none is known (照料护理协议).' })
  careAgreement!: CareAgreement | null

  @Field(() => Residence, { nullable: true, description: 'Stay in an institution; null: none is known (机构居住).' })
  residence!: Residence | null

  @Field(() => Int, { nullable: true, description: 'Living and care together, in fen a month (月供养金额, 分).' })
  monthlyAmount!: number | null

  @Field(() => Int, { nullable: true, description: 'Of it for care, in fen a month (其中照料护理费, 分).' })
  careAmount!: number | null

  @Field(() => [Payment], { description: 'Payments by month, oldest first (发放记录).' })
  payments!: Payment[]
}
