import { ObjectType } from 'type-graphql'

@ObjectType('HealthChildCare', {
  description: 'Care of a child under seven (0-6岁儿童健康管理). Tier C: clinical roles of the clinic.',
})
export class ChildCare {
  /** Key by which the department's tables hold the person. */
  personKey!: string
}
