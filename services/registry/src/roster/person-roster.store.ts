import { type Sql } from '@huilian/subgraph'
import { ON_THE_BOOKS } from '../person/person.store.js'
import { type RosterFilter } from './roster-filter.js'

/** A person with his place in the list: division, household, key. */
export interface RosterPerson {
  divisionCode: string
  household: string
  personKey: string
}

const within = `
  ($1::text is null or person.division_code between $1 and $2)
  and (not $4::boolean and $3::text[] is null or exists (
    select 1 from known_membership held join household home on home.number = held.household_number
     where held.person_key = person.person_key and held.valid_from <= $5::date
       and (held.valid_to is null or held.valid_to >= $5::date)
       and ($3::text[] is null or home.category = any ($3)) and (not $4::boolean or home.monitored)))`

const filterParameters = (filter: RosterFilter): unknown[] => [
  filter.codes?.lowest ?? null,
  filter.codes?.highest ?? null,
  filter.categories,
  filter.monitoredOnly,
  filter.on,
]

/** A page in the order (division, household, key): an order that new and changed records do not shift. */
export async function listRosterPersons(
  sql: Sql,
  filter: RosterFilter,
  first: number,
  after: readonly string[] | null,
): Promise<RosterPerson[]> {
  return sql.query<RosterPerson>(
    `select person.division_code as "divisionCode", person.roster_household as household,
            person.person_key as "personKey"
       from person
      where ${within}
        and ($6::text is null or (person.division_code, person.roster_household, person.person_key) > ($6, $7, $8))
      order by person.division_code, person.roster_household, person.person_key limit $9`,
    [...filterParameters(filter), ...(after ?? [null, null, null]), first],
  )
}

export async function countRosterPersons(sql: Sql, filter: RosterFilter): Promise<number> {
  const [row] = await sql.query<{ count: number }>(
    `select count(*)::int as count from person where ${within}`,
    filterParameters(filter),
  )
  return row!.count
}

/** Keys of people of exactly this name, by division. */
export async function findKeysByName(
  sql: Sql,
  name: string,
  codes: { lowest: string; highest: string } | null,
  first: number,
): Promise<string[]> {
  const rows = await sql.query<{ personKey: string }>(
    `select linked.person_key as "personKey"
       from linked_person linked left join person on person.person_key = linked.person_key
      where linked.name = $1
        and ($2::text is null or coalesce(person.division_code, linked.division_code) between $2 and $3)
        and ${ON_THE_BOOKS}
      order by coalesce(person.division_code, linked.division_code), linked.person_key limit $4`,
    [name, codes?.lowest ?? null, codes?.highest ?? null, first],
  )
  return rows.map((row) => row.personKey)
}
