import { Field, ID, ObjectType } from 'type-graphql'
import { CivilDateScalar } from '@huilian/subgraph'
import { type CodeOf } from '../code-set.js'
import { graphqlEnum } from '../graphql-enum.js'
import { mentalDiagnoses } from './severe-mental-illness.codes.js'

const MentalDiagnosisEnum = graphqlEnum(mentalDiagnoses)

@ObjectType('HealthSevereMentalIllnessRegistration', {
  simpleResolvers: true,
  description:
    'An entry of the register of severe mental illness (严重精神障碍登记). Tier C, and no count below the county.',
})
export class SevereMentalIllnessRegistration {
  @Field(() => MentalDiagnosisEnum, { nullable: true, description: 'Diagnosis (诊断).' })
  diagnosis!: CodeOf<typeof mentalDiagnoses> | null

  @Field(() => CivilDateScalar, { description: 'Day of registration (建档日期).' })
  registeredOn!: string

  @Field(() => Boolean, { description: 'Whether the person or guardian agreed to follow-up (知情同意).' })
  consented!: boolean

  @Field(() => CivilDateScalar, { nullable: true, description: 'Day of consent (同意日期).' })
  consentedOn!: string | null

  @Field(() => CivilDateScalar, {
    nullable: true,
    description: 'Admission of the current or last stay in hospital (住院日期).',
  })
  hospitalisedOn!: string | null

  @Field(() => CivilDateScalar, { nullable: true, description: 'Discharge from that stay (出院日期).' })
  dischargedOn!: string | null

  @Field(() => CivilDateScalar, { nullable: true, description: 'Day on which management ended (终止管理日期).' })
  endedOn!: string | null

  @Field(() => ID, { nullable: true, description: 'Clinic that holds the record, by its code (机构编码).' })
  clinicCode!: string | null
}
