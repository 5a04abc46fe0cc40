import { type CivilDate, type Sql } from '@huilian/subgraph'
import { type MembershipKind } from './membership-kind.codes.js'
import { type MembershipReason } from './membership-reason.codes.js'

/** A membership as it is or was believed. */
export interface MembershipRecord {
  personKey: string
  householdNumber: string
  kind: MembershipKind
  relation: string | null
  validFrom: string | null
  validTo: string | null
  reason: MembershipReason | null
  recordedAt: Date
  supersededAt: Date | null
}

/** The memberships of a person, as the registers knew them at an instant. */
export interface MembershipsAsked {
  personKey: string
  /** Null: as they are known now. */
  knownAt: string | null
}

/** The members of a household on a day. */
export interface MembersAsked {
  householdNumber: string
  on: CivilDate
}

/** A member on a day, with what tells whether he heads the household. */
export interface Member extends MembershipRecord {
  diedOn: string | null
}

const facts = `known.person_key as "personKey", known.household_number as "householdNumber", known.kind, known.relation,
  nullif(known.valid_from, '0001-01-01')::text as "validFrom", known.valid_to::text as "validTo", known.reason,
  known.recorded_at as "recordedAt", known.superseded_at as "supersededAt"`

/** Of every question its memberships, oldest first. Booklet and co-living, both registers, the replaced ones if asked. */
export async function findMemberships(sql: Sql, asked: readonly MembershipsAsked[]): Promise<MembershipRecord[][]> {
  const rows = await sql.query<MembershipRecord & { place: number }>(
    `select asked.place::int as place, ${facts}
       from unnest($1::text[], $2::timestamptz[]) with ordinality asked (person_key, known_at, place)
      cross join lateral (
        select person_key, household_number, kind, relation, valid_from, valid_to, reason, recorded_at,
               null::timestamptz as superseded_at
          from known_membership now
         where now.person_key = asked.person_key and (asked.known_at is null or now.recorded_at <= asked.known_at)
        union all
        select person_key, household_number, kind, relation, valid_from, valid_to, null, recorded_at, superseded_at
          from membership_history past
         where past.person_key = asked.person_key and past.recorded_at <= asked.known_at
           and past.superseded_at > asked.known_at
      ) known
      order by asked.place, known.valid_from, known.kind, known.household_number`,
    [asked.map((each) => each.personKey), asked.map((each) => each.knownAt)],
  )
  const found = asked.map((): MembershipRecord[] => [])
  for (const { place, ...row } of rows) found[place - 1]!.push(row)
  return found
}

/** Of every question the members of both kinds, heads first. The dead stay until the register ends their membership. */
export async function findMembers(sql: Sql, asked: readonly MembersAsked[]): Promise<Member[][]> {
  const rows = await sql.query<Member & { place: number }>(
    `select asked.place::int as place, ${facts}, person.died_on::text as "diedOn"
       from unnest($1::text[], $2::date[]) with ordinality asked (number, day, place)
       join (select *, null::timestamptz as superseded_at from known_membership) known
         on known.household_number = asked.number and known.valid_from <= asked.day
        and (known.valid_to is null or known.valid_to >= asked.day)
       left join person on person.person_key = known.person_key
      order by asked.place, known.kind, known.relation is distinct from '02', known.relation, known.person_key`,
    [asked.map((each) => each.householdNumber), asked.map((each) => each.on)],
  )
  const found = asked.map((): Member[] => [])
  for (const { place, ...row } of rows) found[place - 1]!.push(row)
  return found
}
