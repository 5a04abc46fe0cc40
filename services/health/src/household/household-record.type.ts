import { ObjectType } from 'type-graphql'

@ObjectType('HealthHouseholdRecord', {
  description: 'What the health commission gave to a dwelling as a whole (户健康服务).',
})
export class HouseholdRecord {
  /** The registry's household number. */
  number!: string
}
