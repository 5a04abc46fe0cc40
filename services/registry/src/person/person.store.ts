import { type CivilDate, type Sql } from '@huilian/subgraph'
import { type Category } from '../household/category.codes.js'
import { type PersonRow } from './person.entity.js'

/** What the registry holds of a person on a day: his record, and his households' standing. */
export interface PersonFacts extends Omit<PersonRow, 'id' | 'importId' | 'phone' | 'rosterHousehold'> {
  name: string
  homeNumber: string | null
  hukouNumber: string | null
  /** Of the households he belongs to in either sense. Null: nobody says. */
  lifted: boolean | null
  monitored: boolean | null
  everMonitored: boolean | null
  riskRemoved: boolean | null
  category: Category | null
}

export interface PersonAsked {
  personKey: string
  on: CivilDate
}

/**
 * Of somebody who was withdrawn from every register the number stays linked, but nothing is said of him any more.
 * Names: `linked`, and `person` joined to it.
 */
export const ON_THE_BOOKS = `(person.id is not null
  or exists (select 1 from returnee where returnee.person_key = linked.person_key)
  or exists (select 1 from further_membership further where further.person_key = linked.person_key))`

const RECORD_COLUMNS = `person.sex, person.ethnicity, person.hukou_in_county as "hukouInCounty", person.education,
  person.schooling, person.health_status as "healthStatus", person.labour_ability as "labourAbility",
  person.work_area as "workArea", person.work_province as "workProvince", person.work_since::text as "workSince",
  person.work_returned_on::text as "workReturnedOn", person.medical_insurance as "medicalInsurance", person.pension,
  person.living_alone as "livingAlone", person.without_kin as "withoutKin",
  person.left_behind_child as "leftBehindChild", person.presence, person.presence_since::text as "presenceSince",
  person.presence_province as "presenceProvince", person.institution, person.institution_kind as "institutionKind",
  person.presence_source as "presenceSource", person.presence_checked_on::text as "presenceCheckedOn",
  person.died_on::text as "diedOn"`

/** One answer per question, in order; null for a key that no register holds. One statement. */
export async function findPersonFacts(sql: Sql, asked: readonly PersonAsked[]): Promise<(PersonFacts | null)[]> {
  const rows = await sql.query<PersonFacts & { place: number }>(
    `select asked.place::int as place, linked.person_key as "personKey", linked.name,
            coalesce(person.birth_date, linked.birth_date)::text as "birthDate",
            coalesce(person.division_code, linked.division_code) as "divisionCode",
            ${RECORD_COLUMNS}, standing.*
       from unnest($1::text[], $2::date[]) with ordinality asked (key, day, place)
       join linked_person linked on linked.person_key = asked.key or linked.previous_key = asked.key
       left join person on person.person_key = linked.person_key
      cross join lateral (
        select (array_agg(held.household_number order by held.rank, held.valid_from desc)
                 filter (where held.kind = 'CO_LIVING'))[1] as "homeNumber",
               (array_agg(held.household_number order by held.rank, held.valid_from desc)
                 filter (where held.kind = 'HUKOU'))[1] as "hukouNumber",
               bool_or(home.lifted) as lifted,
               bool_or(home.monitored) as monitored,
               bool_or(home.ever_monitored) as "everMonitored",
               bool_or(home.risk_removed) as "riskRemoved",
               (array_agg(home.category order by held.rank, held.kind desc) filter (where home.category is not null))[1]
                 as category
          from known_membership held
          left join household home on home.number = held.household_number
         where held.person_key = linked.person_key and held.valid_from <= asked.day
           and (held.valid_to is null or held.valid_to >= asked.day)
      ) standing
      where ${ON_THE_BOOKS}`,
    [asked.map((each) => each.personKey), asked.map((each) => each.on)],
  )
  const found = new Map(rows.map(({ place, ...facts }) => [place, facts]))
  return asked.map((_each, index) => found.get(index + 1) ?? null)
}
