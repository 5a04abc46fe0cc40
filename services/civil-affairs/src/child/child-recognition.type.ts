import { CivilDateScalar } from '@huilian/subgraph'
import { Field, Int, ObjectType } from 'type-graphql'
import { Course } from '../benefit/course.type.js'
import { Payment } from '../payment/payment.type.js'
import { Person } from '../person/person.reference.js'
import { ChildCustody, ChildKind, TopUpDecision } from './protected-child.enums.js'

@ObjectType('CivilAffairsChildRecognition', {
  simpleResolvers: true,
  description:
    'Recognition of a child as an orphan or as unsupported in fact; the parents’ circumstances are never told (经民政认定).',
})
export class ChildRecognition extends Course {
  @Field(() => ChildKind, { description: 'As what it is recognised (儿童类别).' })
  kind!: ChildKind

  @Field(() => CivilDateScalar, { description: 'Day of recognition (认定日期).' })
  recognisedOn!: string

  @Field(() => Boolean, {
    description: 'Whether a guardian is named; the name stays with the bureau (是否明确监护人).',
  })
  guardianNamed!: boolean

  @Field(() => Person, { nullable: true, description: 'The guardian, where the bureau has the number (监护人).' })
  guardian!: Person | null

  @Field(() => String, { nullable: true, description: 'What the guardian is to the child (监护人与儿童关系).' })
  guardianRelation!: string | null

  @Field(() => ChildCustody, { nullable: true, description: 'Where the child grows up (养育方式).' })
  custody!: ChildCustody | null

  @Field(() => String, { nullable: true, description: 'Institution, where it lives in one (机构名称).' })
  institution!: string | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it goes to school, which prolongs support beyond 18 (是否在校).',
  })
  studying!: boolean | null

  @Field(() => Int, {
    nullable: true,
    description: 'In fen a month after what other aid reaches; 0 is a decision (月发放金额, 分).',
  })
  monthlyAmount!: number | null

  @Field(() => TopUpDecision, { nullable: true, description: 'What is paid on top of other aid (补差决定).' })
  topUp!: TopUpDecision | null

  @Field(() => CivilDateScalar, { nullable: true, description: 'Day of that decision (补差决定日期).' })
  topUpDecidedOn!: string | null

  @Field(() => [Payment], { description: 'Payments by month, oldest first (发放记录).' })
  payments!: Payment[]
}
