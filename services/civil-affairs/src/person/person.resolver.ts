import { type DepartmentRequest, RecordLink } from '@huilian/subgraph'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { CivilAffairsRecord } from './civil-affairs-record.type.js'
import { Person } from './person.reference.js'

@Resolver(() => Person)
export class PersonResolver {
  @FieldResolver(() => CivilAffairsRecord, {
    nullable: true,
    description: 'Aid of the Civil Affairs Bureau (民政救助). Null only beside an error that says why.',
  })
  async civilAffairs(@Root() person: Person, @Ctx() { links }: DepartmentRequest): Promise<CivilAffairsRecord> {
    const { personKey, link, divisionCode } = await links.load(person.id)
    return { personKey, divisionCode, link: RecordLink[link] }
  }
}
