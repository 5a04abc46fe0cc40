import { ObjectType } from 'type-graphql'

@ObjectType('HealthMaternalCare', {
  description: 'Care in pregnancy and after childbirth (孕产妇健康管理). Tier C: clinical roles of the clinic.',
})
export class MaternalCare {
  /** Key by which the department's tables hold the person. */
  personKey!: string
}
