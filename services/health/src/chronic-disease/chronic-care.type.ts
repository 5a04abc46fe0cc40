import { ObjectType } from 'type-graphql'

@ObjectType('HealthChronicCare', {
  description: 'Management of hypertension and type 2 diabetes (慢病管理). Tier C: clinical roles of the clinic.',
})
export class ChronicCare {
  /** Key by which the department's tables hold the person. */
  personKey!: string
}
