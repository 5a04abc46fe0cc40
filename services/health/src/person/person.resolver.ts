import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { RecordLink, type DepartmentRequest } from '@huilian/subgraph'
import { HealthRecord } from './health-record.type.js'
import { Person } from './person.reference.js'

@Resolver(() => Person)
export class PersonResolver {
  @FieldResolver(() => HealthRecord, {
    nullable: true,
    description: 'Health record (健康档案). Null only beside an error that says why.',
  })
  async health(@Root() person: Person, @Ctx() { links }: DepartmentRequest): Promise<HealthRecord> {
    const { personKey, link, divisionCode, birthDate } = await links.load(person.id)
    const care = { personKey }
    return {
      personKey,
      divisionCode,
      birthDate,
      link: link as RecordLink,
      chronicCare: care,
      maternalCare: care,
      childCare: care,
      mentalCare: care,
    }
  }
}
