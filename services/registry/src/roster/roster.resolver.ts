import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql'
import { type DepartmentRequest } from '@huilian/subgraph'
import { Household } from '../household/household.type.js'
import { Person } from '../person/person.type.js'
import { HouseholdConnection, PersonConnection } from './connection.type.js'
import { countRosterHouseholds, listRosterHouseholds } from './household-roster.store.js'
import { checkPageLength, readPageCursor, writePageCursor } from './page-cursor.js'
import { countRosterPersons, findKeysByName, listRosterPersons } from './person-roster.store.js'
import { codesWithin, rosterFilter } from './roster-filter.js'
import { RosterArguments } from './roster.arguments.js'

@Resolver(() => PersonConnection)
export class PersonRosterResolver {
  @Query(() => PersonConnection, {
    nullable: true,
    description:
      'People of the register by division, household and key: a paging that changes do not shift (在册人员).',
  })
  async registeredPersons(
    @Args(() => RosterArguments) asked: RosterArguments,
    @Ctx() request: DepartmentRequest,
  ): Promise<PersonConnection> {
    checkPageLength(asked.first)
    const filter = rosterFilter(asked, request.clock.today())
    const rows = await listRosterPersons(request.sql, filter, asked.first + 1, readPageCursor(asked.after, 3))
    const edges = rows.slice(0, asked.first).map(({ divisionCode, household, personKey }) => ({
      cursor: writePageCursor([divisionCode, household, personKey]),
      node: { id: personKey },
    }))
    return { filter, edges, pageInfo: pageInfo(edges, rows.length > asked.first) }
  }

  @Query(() => [Person], {
    nullable: true,
    description: 'People of the register with exactly this name, by division (按姓名查人).',
  })
  async findPersons(
    @Arg('name', () => String, { description: 'The whole name (姓名).' }) name: string,
    @Arg('division', () => ID, { nullable: true, description: 'Only in this division and below (行政区划代码).' })
    division: string | null,
    @Arg('first', () => Int, { defaultValue: 20, description: 'Most people to answer, 1 to 1000 (条数上限).' })
    first: number,
    @Ctx() request: DepartmentRequest,
  ): Promise<Person[]> {
    checkPageLength(first)
    const keys = await findKeysByName(request.sql, name.trim(), division ? codesWithin(division) : null, first)
    return keys.map((id) => ({ id }))
  }

  @FieldResolver(() => [Person], { description: 'People of this page (人员).' })
  nodes(@Root() { edges }: PersonConnection): Person[] {
    return edges.map((edge) => edge.node)
  }

  @FieldResolver(() => Int, { description: 'How many there are on all pages together (总数).' })
  totalCount(@Root() { filter }: PersonConnection, @Ctx() { sql }: DepartmentRequest): Promise<number> {
    return countRosterPersons(sql, filter)
  }
}

@Resolver(() => HouseholdConnection)
export class HouseholdRosterResolver {
  @Query(() => HouseholdConnection, {
    nullable: true,
    description: 'Households of the register by division and number: a paging that changes do not shift (在册户).',
  })
  async registeredHouseholds(
    @Args(() => RosterArguments) asked: RosterArguments,
    @Ctx() request: DepartmentRequest,
  ): Promise<HouseholdConnection> {
    checkPageLength(asked.first)
    const filter = rosterFilter(asked, request.clock.today())
    const rows = await listRosterHouseholds(request.sql, filter, asked.first + 1, readPageCursor(asked.after, 2))
    const edges = rows.slice(0, asked.first).map(({ divisionCode, number }) => ({
      cursor: writePageCursor([divisionCode, number]),
      node: { number },
    }))
    return { filter, edges, pageInfo: pageInfo(edges, rows.length > asked.first) }
  }

  @FieldResolver(() => [Household], { description: 'Households of this page (户).' })
  nodes(@Root() { edges }: HouseholdConnection): Household[] {
    return edges.map((edge) => edge.node)
  }

  @FieldResolver(() => Int, { description: 'How many there are on all pages together (总数).' })
  totalCount(@Root() { filter }: HouseholdConnection, @Ctx() { sql }: DepartmentRequest): Promise<number> {
    return countRosterHouseholds(sql, filter)
  }
}

function pageInfo(
  edges: readonly { cursor: string }[],
  hasNextPage: boolean,
): { hasNextPage: boolean; endCursor: string | null } {
  return { hasNextPage, endCursor: edges.at(-1)?.cursor ?? null }
}
