import { Field, ObjectType } from 'type-graphql'
import { RecordLink } from '@huilian/subgraph'
import { ChildCare } from '../child-health/child-care.type.js'
import { ChronicCare } from '../chronic-disease/chronic-care.type.js'
import { MaternalCare } from '../maternal/maternal-care.type.js'
import { MentalCare } from '../severe-mental-illness/mental-care.type.js'

@ObjectType({ simpleResolvers: true, description: 'What the health commission holds of a person (健康档案).' })
export class HealthRecord {
  /** Current key, by which the department's tables hold the person. */
  personKey!: string

  divisionCode!: string | null

  birthDate!: string | null

  @Field(() => RecordLink, { description: 'Whether the record is this person’s (身份匹配).' })
  link!: RecordLink

  @Field(() => ChronicCare, {
    nullable: true,
    description: 'Management of hypertension and type 2 diabetes (慢病管理). Tier C: clinical roles of the clinic.',
  })
  chronicCare!: ChronicCare

  @Field(() => MaternalCare, {
    nullable: true,
    description:
      'Pregnancy and childbirth (孕产妇健康管理). Tier C: clinical roles of the clinic; a village must not learn it here.',
  })
  maternalCare!: MaternalCare

  @Field(() => ChildCare, {
    nullable: true,
    description: 'Health of a child under seven (0-6岁儿童健康管理). Tier C: clinical roles of the clinic.',
  })
  childCare!: ChildCare

  @Field(() => MentalCare, {
    nullable: true,
    description:
      'Severe mental illness (严重精神障碍管理). Tier C: clinical roles of the clinic; no count below the county, ' +
      'and the same answer as a neighbour’s for everybody else.',
  })
  mentalCare!: MentalCare
}
