import DataLoader from 'dataloader'
import { type Sql } from '../database/sql.js'
import { findLinks, type LinkedRecord } from './link.store.js'

export type { LinkedRecord }

/** Batches the look-up of person keys: one statement for all that a request asks for. */
export function createLinkLoader(sql: Sql): DataLoader<string, LinkedRecord> {
  return new DataLoader((keys) => findLinks(sql, keys), { maxBatchSize: 10_000 })
}
