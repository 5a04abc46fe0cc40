import { type CivilDate, type Sql } from '@huilian/subgraph'
import { type DivisionRow } from './division.entity.js'

/** A division as the tree gives it; `fullName` from the county down. */
export type DivisionFacts = Pick<
  DivisionRow,
  'code' | 'name' | 'level' | 'parentCode' | 'validFrom' | 'validTo' | 'successorCode' | 'reason'
> & { fullName: string }

/** A question about the divisions below one, in force on a day. `code` null: those without a parent. */
export interface DivisionsBelow {
  code: string | null
  on: CivilDate
}

export async function findDivisions(sql: Sql, codes: readonly string[]): Promise<DivisionFacts[]> {
  return sql.query<DivisionFacts>(
    `select division.code, division.name, division.level, division.parent_code as "parentCode",
            division.valid_from::text as "validFrom", division.valid_to::text as "validTo",
            division.successor_code as "successorCode", division.reason,
            concat_ws('', case when above.level in ('COUNTY', 'TOWNSHIP') then above.name end,
                      case when parent.level in ('COUNTY', 'TOWNSHIP') then parent.name end, division.name) as "fullName"
       from division
       left join division parent on parent.code = division.parent_code
       left join division above on above.code = parent.parent_code
      where division.code = any ($1::text[])`,
    [codes],
  )
}

/** Codes below each asked division, in their order; one list for each question. */
export async function findCodesBelow(sql: Sql, asked: readonly DivisionsBelow[]): Promise<string[][]> {
  const rows = await sql.query<{ place: number; code: string }>(
    `select asked.place::int as place, division.code
       from unnest($1::text[], $2::date[]) with ordinality asked (code, day, place)
       join division on division.parent_code is not distinct from asked.code
        and (division.valid_from is null or division.valid_from <= asked.day)
        and (division.valid_to is null or division.valid_to >= asked.day)
      order by asked.place, division.code`,
    [asked.map((each) => each.code), asked.map((each) => each.on)],
  )
  const found = asked.map((): string[] => [])
  for (const { place, code } of rows) found[place - 1]!.push(code)
  return found
}
