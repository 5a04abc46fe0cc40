import DataLoader from 'dataloader'
import { type DepartmentRequest, type Sql } from '@huilian/subgraph'
import { findPersonFacts, type PersonAsked, type PersonFacts } from './person.store.js'
import { type Person } from './person.type.js'

function createPersonLoader(sql: Sql): DataLoader<PersonAsked, PersonFacts | null, string> {
  return new DataLoader((asked) => findPersonFacts(sql, asked), {
    maxBatchSize: 10_000,
    cacheKeyFn: ({ personKey, on }) => `${personKey} ${on}`,
  })
}

/** What the registry holds of a person today; null when it does not know the key. */
export function loadPerson({ id }: Person, request: DepartmentRequest): Promise<PersonFacts | null> {
  return request.loader(createPersonLoader).load({ personKey: id, on: request.clock.today() })
}
