import { type MembershipRecord } from './membership.store.js'
import { type MembershipFact } from './membership.type.js'
import { relationNames } from './relation.codes.js'

/** A membership as a query sees it. */
export function membershipFact(record: MembershipRecord): MembershipFact {
  const { personKey, householdNumber, relation, ...facts } = record
  return {
    ...facts,
    person: { id: personKey },
    household: { number: householdNumber },
    relationCode: relation,
    relation: relation ? (relationNames.get(relation) ?? null) : null,
  }
}
