import { FieldResolver, Resolver, Root } from 'type-graphql'
import { CivilAffairsHouseholdRecord } from './civil-affairs-household-record.type.js'
import { Household } from './household.reference.js'

@Resolver(() => Household)
export class HouseholdResolver {
  @FieldResolver(() => CivilAffairsHouseholdRecord, {
    nullable: true,
    description: 'Aid given to the household (户级民政救助). Null only beside an error that says why.',
  })
  civilAffairs(@Root() household: Household): CivilAffairsHouseholdRecord {
    return { number: household.number }
  }
}
