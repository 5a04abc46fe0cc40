import DataLoader from 'dataloader'
import { type Sql } from '../database/sql.js'
import { findScopesOf, type RegisterScopeFact } from './register-scope.store.js'

/** Batches register scopes by the division of a record. */
export function createRegisterScopeLoader(sql: Sql): DataLoader<string, RegisterScopeFact[]> {
  return new DataLoader(
    async (divisions) => {
      const found = await findScopesOf(sql, divisions)
      return divisions.map((division) => found.get(division) ?? [])
    },
    { maxBatchSize: 10_000 },
  )
}
