import { type DepartmentRequest } from '@huilian/subgraph'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { CivilAffairsHouseholdRecord } from '../household/civil-affairs-household-record.type.js'
import { householdOf } from '../household/household.reference.js'
import { CivilAffairsRecord } from '../person/civil-affairs-record.type.js'
import { personOf } from '../person/person.reference.js'
import { type TemporaryRelief as ReliefRow } from './temporary-relief.entity.js'
import { reliefOfHousehold, reliefOfPerson } from './temporary-relief.store.js'
import { TemporaryRelief } from './temporary-relief.type.js'

@Resolver(() => CivilAffairsRecord)
export class TemporaryReliefOfPersonResolver {
  @FieldResolver(() => [TemporaryRelief], {
    description: 'Needs for temporary relief with the person as applicant, oldest first (临时救助).',
  })
  async temporaryRelief(
    @Root() { personKey }: CivilAffairsRecord,
    @Ctx() { lists }: DepartmentRequest,
  ): Promise<TemporaryRelief[]> {
    return (await lists.load(reliefOfPerson, personKey)).map(withReferences)
  }
}

@Resolver(() => CivilAffairsHouseholdRecord)
export class TemporaryReliefOfHouseholdResolver {
  @FieldResolver(() => [TemporaryRelief], {
    description: 'Needs for temporary relief recorded for the household, oldest first (临时救助).',
  })
  async temporaryRelief(
    @Root() { number }: CivilAffairsHouseholdRecord,
    @Ctx() { lists }: DepartmentRequest,
  ): Promise<TemporaryRelief[]> {
    return (await lists.load(reliefOfHousehold, number)).map(withReferences)
  }
}

function withReferences(row: ReliefRow): TemporaryRelief {
  return {
    ...(row as Omit<TemporaryRelief, 'applicant' | 'household'>),
    applicant: personOf(row.personKey),
    household: householdOf(row.householdNumber),
  }
}
