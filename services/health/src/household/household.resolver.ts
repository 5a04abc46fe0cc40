import { FieldResolver, Resolver, Root } from 'type-graphql'
import { HouseholdRecord } from './household-record.type.js'
import { Household } from './household.reference.js'

@Resolver(() => Household)
export class HouseholdResolver {
  @FieldResolver(() => HouseholdRecord, {
    nullable: true,
    description: 'What health gave to the dwelling (户健康服务). Null only beside an error that says why.',
  })
  health(@Root() household: Household): HouseholdRecord {
    return { number: household.number }
  }
}
