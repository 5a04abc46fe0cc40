import { Field, ObjectType, registerEnumType } from 'type-graphql'
import { CivilDateScalar, InstantScalar } from '@huilian/subgraph'
import { officerRole, type OfficerRole } from '../responsibility/officer-role.codes.js'
import {
  need,
  visitChannel,
  visitFinding,
  visitSource,
  winterAnswer,
  type NeedKind,
  type VisitChannel,
  type VisitFinding,
  type VisitSource,
  type WinterAnswerValue,
} from './visit.codes.js'

/** The five questions of a safe winter. */
export enum WinterQuestion {
  HEATING = 'HEATING',
  CLOTHING = 'CLOTHING',
  FOOD = 'FOOD',
  HOUSING = 'HOUSING',
  WATER = 'WATER',
}

registerEnumType(WinterQuestion, {
  name: 'RegistryWinterQuestion',
  description: 'A question of a safe winter, asked inside a visit (过冬问题).',
  valuesConfig: {
    HEATING: { description: 'Heating (取暖).' },
    CLOTHING: { description: 'Quilts and clothing (衣被).' },
    FOOD: { description: 'Food (口粮).' },
    HOUSING: { description: 'The house (住房).' },
    WATER: { description: 'Drinking water (饮水).' },
  },
})

@ObjectType('RegistryWinterAnswer', {
  simpleResolvers: true,
  description: 'Answer to one winter question on one contact (过冬情况).',
})
export class WinterAnswer {
  @Field(() => WinterQuestion, { description: 'The question (问题).' })
  question!: WinterQuestion

  @Field(() => winterAnswer.values, { description: 'Fine, or something is missing (情况).' })
  answer!: WinterAnswerValue

  @Field(() => InstantScalar, { description: 'When it was asked (询问时间).' })
  askedAt!: string

  @Field(() => CivilDateScalar, {
    nullable: true,
    description: 'Day on which what was missing was supplied; null: open (解决日期).',
  })
  metOn!: string | null
}

@ObjectType('RegistryNeed', { simpleResolvers: true, description: 'A need that was found on a contact (需求).' })
export class Need {
  @Field(() => need.values, { description: 'What is needed (需求类型).' })
  kind!: NeedKind

  @Field(() => CivilDateScalar, { nullable: true, description: 'Day on which it was met; null: open (解决日期).' })
  metOn!: string | null
}

@ObjectType('RegistryVisit', {
  simpleResolvers: true,
  description: 'A contact with a household by visit, telephone, video or WeChat, answered or failed (走访联系).',
})
export class VisitFact {
  @Field(() => InstantScalar, { description: 'When (走访时间).' })
  at!: string

  @Field(() => officerRole.values, { description: 'Role of who came or called (走访人类别).' })
  role!: OfficerRole

  @Field(() => String, { description: 'Name of who came or called (走访人).' })
  officer!: string

  @Field(() => visitChannel.values, { description: 'How (联系方式).' })
  channel!: VisitChannel

  @Field(() => Boolean, { description: 'Whether the household was reached; a failed call is no contact (是否联系上).' })
  answered!: boolean

  @Field(() => [visitFinding.values], { description: 'What was found (发现情况).' })
  findings!: VisitFinding[]

  @Field(() => String, { nullable: true, description: 'What was found, in the visitor’s words (情况说明).' })
  findingsDetail!: string | null

  @Field(() => [Need], {
    description: 'Needs that were found, winter needs included, each with the day it was met (需求).',
  })
  needs!: Need[]

  @Field(() => [WinterAnswer], { description: 'Winter questions that were asked on this contact (过冬情况).' })
  winterAnswers!: WinterAnswer[]

  @Field(() => visitSource.values, { nullable: true, description: 'Where it was written down (记录来源).' })
  source!: VisitSource | null
}
