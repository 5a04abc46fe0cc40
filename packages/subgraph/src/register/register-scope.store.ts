import { type Sql } from '../database/sql.js'
import { codesWithin } from './division-scope.store.js'

/** What `registerScope` answers. */
export interface RegisterScopeFact {
  register: string
  division: string
  from: string
  through: string | Date
  /** Divisions in which rows were refused and not handed in again: there nothing follows from absence. */
  except: string[]
}

export async function listRegisterScopes(sql: Sql): Promise<RegisterScopeFact[]> {
  return sql.query<RegisterScopeFact>(
    `select register, division_code as division, period_from::text as "from", period_through as through,
            array(select distinct refused.division_code from refused_row refused
                   where refused.register = register_scope.register and refused.division_code
                         like ${codesWithin('register_scope.division_code')}
                   order by 1) as except
       from register_scope order by register, division_code, period_from`,
  )
}

/**
 * The scopes that speak for a village: its own and those of the divisions above it, without registers of which rows
 * of this village were refused.
 */
export async function findScopesOf(sql: Sql, divisions: readonly string[]): Promise<Map<string, RegisterScopeFact[]>> {
  const rows = await sql.query<RegisterScopeFact & { asked: string }>(
    `select asked.code as asked, scope.register, scope.division_code as division, scope.period_from::text as "from",
            scope.period_through as through, '{}'::text[] as except
       from unnest($1::text[]) asked (code)
       join register_scope scope on scope.division_code = any (array[asked.code,
              left(asked.code, 9) || '000', left(asked.code, 6) || '000000', left(asked.code, 4) || '00000000',
              left(asked.code, 2) || '0000000000'])
      where not exists (select 1 from refused_row refused where refused.register = scope.register
                         and refused.division_code = any (array[asked.code, left(asked.code, 9) || '000',
                             left(asked.code, 6) || '000000']))
      order by asked.code, scope.register, scope.period_from`,
    [divisions],
  )
  const found = new Map<string, RegisterScopeFact[]>(divisions.map((code) => [code, []]))
  for (const { asked, ...scope } of rows) found.get(asked)!.push(scope)
  return found
}

/**
 * Notes that a register is complete for the divisions and the period. Periods that overlap or touch become one, so a
 * chain of daily hand-ins reads as one scope.
 */
export async function addScope(
  sql: Sql,
  register: string,
  divisions: readonly string[],
  from: string,
  through: string,
): Promise<void> {
  await sql.query(
    `with stated as (
       select code as division_code, $3::date as period_from, $4::timestamptz as period_through
         from unnest($2::text[]) code
     ), touching as (
       delete from register_scope earlier using stated
        where earlier.register = $1 and earlier.division_code = stated.division_code
          and earlier.period_from <= (stated.period_through at time zone 'Asia/Shanghai')::date + 1
          and (earlier.period_through at time zone 'Asia/Shanghai')::date >= stated.period_from - 1
        returning earlier.*
     ), merged as (
       select stated.division_code, least(stated.period_from, min(touching.period_from)) as period_from,
              greatest(stated.period_through, max(touching.period_through)) as period_through
         from stated left join touching on touching.division_code = stated.division_code
        group by stated.division_code, stated.period_from, stated.period_through
     )
     insert into register_scope select $1, division_code, period_from, period_through from merged
     on conflict (register, division_code, period_from)
       do update set period_through = greatest(register_scope.period_through, excluded.period_through)`,
    [register, divisions, from, through],
  )
}
