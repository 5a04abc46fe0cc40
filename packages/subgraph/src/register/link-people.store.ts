import { type Sql } from '../database/sql.js'

/** A person as the department holds him. */
export interface Known {
  personKey: string
  previousKey: string | null
  identityNumber: string | null
  identityEvidence: string
  name: string
  birthDate: string | null
  divisionCode: string | null
}

const columns = `person_key as "personKey", previous_key as "previousKey", identity_number as "identityNumber",
  identity_evidence as "identityEvidence", name, birth_date::text as "birthDate", division_code as "divisionCode"`

export async function findKnown(sql: Sql, keys: readonly string[]): Promise<Known[]> {
  return sql.query<Known>(`select ${columns} from linked_person where person_key = any ($1::text[])`, [keys])
}

export async function writeLinkedPeople(sql: Sql, people: readonly Known[]): Promise<void> {
  await sql.query(
    `insert into linked_person as target
       (person_key, previous_key, identity_number, identity_evidence, name, birth_date, division_code)
     select "personKey", "previousKey", "identityNumber", "identityEvidence", name, "birthDate", "divisionCode"
       from jsonb_to_recordset($1::jsonb) given ("personKey" text, "previousKey" text, "identityNumber" text,
            "identityEvidence" text, name text, "birthDate" date, "divisionCode" text)
      order by "personKey"
     on conflict (person_key) do update
       set previous_key = excluded.previous_key, identity_evidence = excluded.identity_evidence, name = excluded.name,
           birth_date = excluded.birth_date, division_code = excluded.division_code`,
    [JSON.stringify(people)],
  )
}

/** Records without a number that can be only this one person's: one candidate on each side. */
export async function findUnnumbered(
  sql: Sql,
  arrived: readonly { personKey: string; name: string; divisionCode: string; birthDate: string }[],
): Promise<{ personKey: string; unnumberedKey: string }[]> {
  return sql.query(
    `select given."personKey", min(record.person_key) as "unnumberedKey"
       from jsonb_to_recordset($1::jsonb) given ("personKey" text, name text, "divisionCode" text, "birthDate" date)
       join linked_person record on record.identity_number is null and record.name = given.name
        and record.division_code = given."divisionCode" and record.birth_date = given."birthDate"
      where not exists (select 1 from linked_person numbered where numbered.identity_number is not null
                         and numbered.name = given.name and numbered.division_code = given."divisionCode"
                         and numbered.birth_date = given."birthDate")
      group by given."personKey" having count(*) = 1`,
    [JSON.stringify(arrived)],
  )
}

/** Moves a record, with all that hangs on it, from its key without a number to the key of the number. */
export async function giveNumber(sql: Sql, unnumberedKey: string, personKey: string, number: string): Promise<Known> {
  const [row] = await sql.query<Known>(
    `update linked_person set person_key = $2, identity_number = $3 where person_key = $1 returning ${columns}`,
    [unnumberedKey, personKey, number],
  )
  return row!
}
