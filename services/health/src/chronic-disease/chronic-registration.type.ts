import { Field, ID, ObjectType } from 'type-graphql'
import { CivilDateScalar } from '@huilian/subgraph'
import { type CodeOf } from '../code-set.js'
import { graphqlEnum } from '../graphql-enum.js'
import { chronicDiseases } from './chronic-disease.codes.js'

export const ChronicDiseaseEnum = graphqlEnum(chronicDiseases)

@ObjectType('HealthChronicRegistration', {
  simpleResolvers: true,
  description: 'Registered for chronic-disease management (慢病管理登记). Tier C: clinical roles of the clinic.',
})
export class ChronicRegistration {
  @Field(() => ChronicDiseaseEnum, { description: 'Disease managed (病种).' })
  disease!: CodeOf<typeof chronicDiseases>

  @Field(() => CivilDateScalar, { description: 'Day of registration (建档日期).' })
  registeredOn!: string

  @Field(() => CivilDateScalar, { nullable: true, description: 'Day on which management ended (终止管理日期).' })
  endedOn!: string | null

  @Field(() => String, { nullable: true, description: 'Why it ended (终止原因).' })
  endReason!: string | null

  @Field(() => ID, { nullable: true, description: 'Clinic that holds the record, by its code (机构编码).' })
  clinicCode!: string | null
}
