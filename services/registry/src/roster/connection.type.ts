import { Field, ObjectType } from 'type-graphql'
import { Household } from '../household/household.type.js'
import { Person } from '../person/person.type.js'
import { type RosterFilter } from './roster-filter.js'

@ObjectType('RegistryPageInfo', { simpleResolvers: true, description: 'Where a page ends (分页信息).' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more follow (是否还有下一页).' })
  hasNextPage!: boolean

  @Field(() => String, {
    nullable: true,
    description: 'Give this as `after` to read on; null: the page is empty (末尾游标).',
  })
  endCursor!: string | null
}

@ObjectType('RegistryPersonEdge', {
  simpleResolvers: true,
  description: 'A person of a page with his place (人员及游标).',
})
export class PersonEdge {
  @Field(() => String, { description: 'Give this as `after` to read on behind this person (游标).' })
  cursor!: string

  @Field(() => Person, { nullable: true, description: 'The person (人员).' })
  node!: Person
}

@ObjectType('RegistryPersonConnection', { description: 'A page of people of the register (在册人员分页).' })
export class PersonConnection {
  filter!: RosterFilter

  @Field(() => [PersonEdge], { description: 'People of this page with their places (人员及游标).' })
  edges!: PersonEdge[]

  @Field(() => PageInfo, { description: 'Where the page ends (分页信息).' })
  pageInfo!: PageInfo
}

@ObjectType('RegistryHouseholdEdge', {
  simpleResolvers: true,
  description: 'A household of a page with its place (户及游标).',
})
export class HouseholdEdge {
  @Field(() => String, { description: 'Give this as `after` to read on behind this household (游标).' })
  cursor!: string

  @Field(() => Household, { nullable: true, description: 'The household (户).' })
  node!: Household
}

@ObjectType('RegistryHouseholdConnection', { description: 'A page of households of the register (在册户分页).' })
export class HouseholdConnection {
  filter!: RosterFilter

  @Field(() => [HouseholdEdge], { description: 'Households of this page with their places (户及游标).' })
  edges!: HouseholdEdge[]

  @Field(() => PageInfo, { description: 'Where the page ends (分页信息).' })
  pageInfo!: PageInfo
}
