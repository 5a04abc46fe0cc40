import { Field, ObjectType } from 'type-graphql'
import { CivilDateScalar } from '@huilian/subgraph'
import { type CodeOf } from '../code-set.js'
import { graphqlEnum } from '../graphql-enum.js'
import { exemptionKinds, exemptionTerms } from './vaccination.codes.js'

const ExemptionKindEnum = graphqlEnum(exemptionKinds)
const ExemptionTermEnum = graphqlEnum(exemptionTerms)

@ObjectType('HealthVaccinationExemption', {
  simpleResolvers: true,
  description: 'Somebody may not be vaccinated, for ever or for now (接种禁忌或暂缓).',
})
export class VaccinationExemption {
  @Field(() => ExemptionKindEnum, {
    description: 'Why (禁忌或暂缓原因). Tier C: others see that there is an exemption, never why.',
  })
  kind!: CodeOf<typeof exemptionKinds>

  @Field(() => ExemptionTermEnum, { description: 'For ever or until a day (禁忌期限).' })
  term!: CodeOf<typeof exemptionTerms>

  @Field(() => String, { description: 'Certificate that says so (证明材料). Tier C: clinical roles.' })
  document!: string

  @Field(() => CivilDateScalar, { description: 'First day (生效日期).' })
  validFrom!: string

  @Field(() => CivilDateScalar, { nullable: true, description: 'Last day; null: for ever (有效期至, 空为永久).' })
  validTo!: string | null
}
