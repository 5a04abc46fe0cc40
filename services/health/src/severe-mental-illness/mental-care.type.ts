import { ObjectType } from 'type-graphql'

@ObjectType('HealthMentalCare', {
  description: 'Care of severe mental illness (严重精神障碍管理). Tier C, and no count below the county.',
})
export class MentalCare {
  /** Key by which the department's tables hold the person. */
  personKey!: string
}
