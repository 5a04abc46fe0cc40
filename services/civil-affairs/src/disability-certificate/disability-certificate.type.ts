import { CivilDateScalar } from '@huilian/subgraph'
import { Field, Int, ObjectType } from 'type-graphql'
import { DisabilityKind } from './disability-kind.type.js'

@ObjectType('CivilAffairsDisabilityCertificate', {
  simpleResolvers: true,
  description:
    'Kind and level of disability over one period of a certificate. A change of level ends one period and begins the next (残疾人证).',
})
export class DisabilityCertificate {
  @Field(() => DisabilityKind, { description: 'Kind (残疾类别).' })
  kind!: DisabilityKind

  @Field(() => Int, { description: 'Level from 1, the heaviest, to 4 (残疾等级).' })
  level!: number

  @Field(() => CivilDateScalar, { description: 'First day of this kind and level (评定日期).' })
  validFrom!: string

  @Field(() => CivilDateScalar, {
    nullable: true,
    description:
      'Last day: the day before the next grading or the cancellation, or the day printed; null: no end is known (有效期至).',
  })
  validTo!: string | null

  @Field(() => CivilDateScalar, { nullable: true, description: 'Day on which the certificate was issued (发证日期).' })
  issuedOn!: string | null

  @Field(() => CivilDateScalar, {
    nullable: true,
    description: 'First day on which the certificate holds no longer (注销日期).',
  })
  cancelledOn!: string | null

  @Field(() => String, { nullable: true, description: 'Why it was cancelled (注销原因).' })
  cancellationReason!: string | null
}
