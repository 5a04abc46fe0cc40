import { type Sql } from '../database/sql.js'

/** What a department can say of a person key. */
export interface LinkedRecord {
  /** Key that the department's tables hold: the current one, also when it was asked by the previous one. */
  personKey: string
  link: 'LINKED' | 'ABSENT' | 'UNCERTAIN'
  name: string | null
  birthDate: string | null
  divisionCode: string | null
}

/**
 * One answer per key, in order. UNCERTAIN: the department also holds records without a number under the same name
 * in the same division, so they could be this person's.
 */
export async function findLinks(sql: Sql, keys: readonly string[]): Promise<LinkedRecord[]> {
  const rows = await sql.query<LinkedRecord & { asked: string }>(
    `select asked.key as asked, known.person_key as "personKey", known.name, known.birth_date::text as "birthDate",
            known.division_code as "divisionCode",
            case when known.identity_number is not null and exists (
              select 1 from linked_person other
               where other.name = known.name and other.division_code = known.division_code
                 and other.identity_number is null
                 and (other.birth_date is null or known.birth_date is null or other.birth_date = known.birth_date)
            ) then 'UNCERTAIN' else 'LINKED' end as link
       from unnest($1::text[]) asked (key)
       join linked_person known on known.person_key = asked.key or known.previous_key = asked.key`,
    [keys],
  )
  const found = new Map(rows.map((row) => [row.asked, row]))
  return keys.map(
    (key) => found.get(key) ?? { personKey: key, link: 'ABSENT', name: null, birthDate: null, divisionCode: null },
  )
}
