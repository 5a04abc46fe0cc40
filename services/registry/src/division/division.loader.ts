import DataLoader from 'dataloader'
import { type Sql } from '@huilian/subgraph'
import { findCodesBelow, findDivisions, type DivisionFacts, type DivisionsBelow } from './division.store.js'

/** Divisions by code; null where the tree has no such code. */
export function createDivisionLoader(sql: Sql): DataLoader<string, DivisionFacts | null> {
  return new DataLoader(
    async (codes) => {
      const found = new Map((await findDivisions(sql, codes)).map((division) => [division.code, division]))
      return codes.map((code) => found.get(code) ?? null)
    },
    { maxBatchSize: 10_000 },
  )
}

/** Codes of the divisions directly below, in force on a day. */
export function createDivisionsBelowLoader(sql: Sql): DataLoader<DivisionsBelow, string[], string> {
  return new DataLoader((asked) => findCodesBelow(sql, asked), { cacheKeyFn: ({ code, on }) => `${code} ${on}` })
}
