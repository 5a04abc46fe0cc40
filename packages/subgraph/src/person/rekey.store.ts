import { type Sql } from '../database/sql.js'

/** Somebody whose key is to be made anew, with what it is made from. */
export interface Rekeyed {
  personKey: string
  identityNumber: string | null
  name: string
  divisionCode: string | null
  birthDate: string | null
}

/** People in order of their key, after one of them. */
export async function listPeopleAfter(sql: Sql, personKey: string, version: string, limit: number): Promise<Rekeyed[]> {
  return sql.query<Rekeyed>(
    `select person_key as "personKey", identity_number as "identityNumber", name, division_code as "divisionCode",
            birth_date::text as "birthDate"
       from linked_person where person_key > $1 and person_key not like $2 || '-%' order by person_key limit $3`,
    [personKey, version, limit],
  )
}

/** Gives people their new keys; all their rows follow, and the old key goes on answering as the previous one. */
export async function changeKeys(sql: Sql, keys: readonly { from: string; to: string }[]): Promise<void> {
  await sql.query(
    `update linked_person set person_key = change."to", previous_key = change."from"
       from jsonb_to_recordset($1::jsonb) change ("from" text, "to" text)
      where person_key = change."from" and change."to" <> change."from"`,
    [JSON.stringify(keys)],
  )
}

/** Ends the overlap: the previous keys no longer answer. */
export async function forgetPreviousKeys(sql: Sql): Promise<number> {
  const rows = await sql.query(
    'update linked_person set previous_key = null where previous_key is not null returning person_key',
  )
  return rows.length
}
