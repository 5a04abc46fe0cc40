import DataLoader from 'dataloader'
import { type DataSource, type ObjectLiteral } from 'typeorm'
import { type Sql } from '../database/sql.js'
import { findLists, type AnyList } from './list.store.js'
import { type RecordList } from './record-list.js'

/** Loads the lists of a request: all that are asked for at one level of the query are one statement. */
export interface ListLoader {
  load<Row extends ObjectLiteral>(list: RecordList<Row>, owner: string): Promise<Row[]>
  /** The first row of the list, or null. */
  loadFirst<Row extends ObjectLiteral>(list: RecordList<Row>, owner: string): Promise<Row | null>
}

interface Wish {
  list: AnyList
  owner: string
}

export function createListLoader(sql: Sql, source: DataSource): ListLoader {
  const loader = new DataLoader<Wish, unknown[], string>((wishes) => readAll(sql, source, wishes), {
    maxBatchSize: 100_000,
    cacheKeyFn: (wish) => `${identify(wish.list)}:${wish.owner}`,
  })
  const load = <Row extends ObjectLiteral>(list: RecordList<Row>, owner: string): Promise<Row[]> =>
    loader.load({ list, owner }) as Promise<Row[]>
  return { load, loadFirst: async (list, owner) => (await load(list, owner))[0] ?? null }
}

async function readAll(sql: Sql, source: DataSource, wishes: readonly Wish[]): Promise<unknown[][]> {
  const wanted = new Map<AnyList, string[]>()
  for (const { list, owner } of wishes) {
    const owners = wanted.get(list)
    if (owners) owners.push(owner)
    else wanted.set(list, [owner])
  }
  const found = await findLists(sql, source, wanted)
  return wishes.map(({ list, owner }) => found.get(list)?.get(owner) ?? [])
}

const numbers = new WeakMap<AnyList, number>()
let next = 0

function identify(list: AnyList): number {
  let number = numbers.get(list)
  if (number === undefined) numbers.set(list, (number = next++))
  return number
}
