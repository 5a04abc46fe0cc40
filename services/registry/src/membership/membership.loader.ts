import DataLoader from 'dataloader'
import { type Sql } from '@huilian/subgraph'
import {
  findMembers,
  findMemberships,
  type Member,
  type MembershipRecord,
  type MembershipsAsked,
  type MembersAsked,
} from './membership.store.js'

export function createMembershipsLoader(sql: Sql): DataLoader<MembershipsAsked, MembershipRecord[], string> {
  return new DataLoader((asked) => findMemberships(sql, asked), {
    maxBatchSize: 10_000,
    cacheKeyFn: ({ personKey, knownAt }) => `${personKey} ${knownAt ?? ''}`,
  })
}

/** Members of both kinds in one statement: who wants one kind takes them out. */
export function createMembersLoader(sql: Sql): DataLoader<MembersAsked, Member[], string> {
  return new DataLoader((asked) => findMembers(sql, asked), {
    maxBatchSize: 10_000,
    cacheKeyFn: ({ householdNumber, on }) => `${householdNumber} ${on}`,
  })
}
