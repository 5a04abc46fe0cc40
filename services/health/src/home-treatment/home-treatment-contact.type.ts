import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { InstantScalar } from '@huilian/subgraph'
import { type CodeOf } from '../code-set.js'
import { graphqlEnum } from '../graphql-enum.js'
import { contactChannels, reporters, symptoms } from './home-treatment.codes.js'

const ContactChannelEnum = graphqlEnum(contactChannels)
const ReporterEnum = graphqlEnum(reporters)
const SymptomEnum = graphqlEnum(symptoms)

@ObjectType('HealthHomeTreatmentContact', {
  simpleResolvers: true,
  description: 'Contact with somebody under treatment at home (居家治疗随访).',
})
export class HomeTreatmentContact {
  @Field(() => InstantScalar, { description: 'Instant of the contact (随访时间).' })
  at!: string

  @Field(() => ContactChannelEnum, { description: 'How the person was contacted (联系方式).' })
  channel!: CodeOf<typeof contactChannels>

  @Field(() => Boolean, { description: 'Whether anybody answered: a failed call is no contact (是否联系上).' })
  answered!: boolean

  @Field(() => ReporterEnum, { nullable: true, description: 'Who gave the readings (信息来源).' })
  reportedBy!: CodeOf<typeof reporters> | null

  @Field(() => Float, { nullable: true, description: 'Body temperature in °C, one decimal (体温).' })
  temperature!: number | null

  @Field(() => Int, { nullable: true, description: 'Oxygen saturation, SpO₂, in % (血氧饱和度).' })
  oxygenSaturation!: number | null

  @Field(() => [SymptomEnum], {
    nullable: true,
    description: 'Symptoms; empty: asked and without; null: not asked (症状).',
  })
  symptoms!: CodeOf<typeof symptoms>[] | null

  @Field(() => String, { nullable: true, description: 'Advice on medicine that was given (用药指导).' })
  medicationAdvice!: string | null

  @Field(() => ID, { nullable: true, description: 'Clinic that holds the record, by its code (机构编码).' })
  clinicCode!: string | null
}
