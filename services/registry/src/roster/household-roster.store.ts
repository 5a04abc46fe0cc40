import { type Sql } from '@huilian/subgraph'
import { type RosterFilter } from './roster-filter.js'

/** A household with its place in the list: division, number. */
export interface RosterHousehold {
  divisionCode: string
  number: string
}

const within = `
  ($1::text is null or household.division_code between $1 and $2)
  and ($3::text[] is null or household.category = any ($3)) and (not $4::boolean or household.monitored)`

const filterParameters = (filter: RosterFilter): unknown[] => [
  filter.codes?.lowest ?? null,
  filter.codes?.highest ?? null,
  filter.categories,
  filter.monitoredOnly,
]

/** A page in the order (division, number). */
export async function listRosterHouseholds(
  sql: Sql,
  filter: RosterFilter,
  first: number,
  after: readonly string[] | null,
): Promise<RosterHousehold[]> {
  return sql.query<RosterHousehold>(
    `select household.division_code as "divisionCode", household.number
       from household
      where ${within} and ($5::text is null or (household.division_code, household.number) > ($5, $6))
      order by household.division_code, household.number limit $7`,
    [...filterParameters(filter), ...(after ?? [null, null]), first],
  )
}

export async function countRosterHouseholds(sql: Sql, filter: RosterFilter): Promise<number> {
  const [row] = await sql.query<{ count: number }>(
    `select count(*)::int as count from household where ${within}`,
    filterParameters(filter),
  )
  return row!.count
}
