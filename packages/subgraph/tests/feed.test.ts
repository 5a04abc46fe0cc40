import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type QueryRunner } from 'typeorm'
import { openOffice, type Office } from './school-meals-office.js'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())
beforeEach(() => office.source.query('delete from linked_person; delete from changed_key'))

interface Page {
  changes: { typename: string; id: string; deleted: boolean }[]
  cursor: string
  hasMore: boolean
}

async function readFeed(after: string | null, first = 100): Promise<Page> {
  const { data, errors } = await office.ask(
    'query($after: String, $first: Int!) { changes(after: $after, first: $first) { changes { typename id deleted } cursor hasMore } }',
    { after, first },
  )
  expect(errors).toBeUndefined()
  return data!['changes'] as Page
}

async function readToEnd(after: string | null, first = 100): Promise<{ ids: string[]; cursor: string }> {
  const ids: string[] = []
  for (;;) {
    const page = await readFeed(after, first)
    ids.push(...page.changes.map((change) => `${change.id}${change.deleted ? ' gone' : ''}`))
    after = page.cursor
    if (!page.hasMore) return { ids, cursor: page.cursor }
  }
}

/**
 * Waits until everything committed so far may be given: the horizon is the server's, and other tests write to other
 * databases of it.
 */
async function horizonPassed(): Promise<void> {
  const [{ now }] = await office.source.query('select pg_current_xact_id()::text as now')
  for (;;) {
    const [{ passed }] = await office.source.query(
      'select pg_snapshot_xmin(pg_current_snapshot())::text::bigint > $1::bigint as passed',
      [now],
    )
    if (passed) return
  }
}

/** Everything committed before, from the cursor on. */
async function readAll(after: string | null, first?: number): Promise<{ ids: string[]; cursor: string }> {
  await horizonPassed()
  return readToEnd(after, first)
}

const meet = (
  runner: { query(text: string, parameters?: unknown[]): Promise<unknown> },
  key: string,
): Promise<unknown> =>
  runner.query(
    `insert into linked_person (person_key, name) values ($1, '王小明') on conflict (person_key) do update set name = linked_person.name || '明'`,
    [key],
  )

async function begin(): Promise<QueryRunner> {
  const runner = office.source.createQueryRunner()
  await runner.startTransaction()
  return runner
}

async function commit(runner: QueryRunner): Promise<void> {
  await runner.commitTransaction()
  await runner.release()
}

describe('the change feed', () => {
  test('gives a clerk who commits late after one who began later, and skips neither', async () => {
    const slow = await begin()
    await meet(slow, 'slow')
    const quick = await begin()
    await meet(quick, 'quick')
    await commit(quick)
    const before = await readToEnd(null)
    expect(before.ids).toEqual([])
    await commit(slow)
    expect((await readAll(before.cursor)).ids).toEqual(['slow', 'quick'])
  })

  test('replays from the beginning every key that is held, each once', async () => {
    for (const key of ['a', 'b', 'c', 'a']) await meet(office.source, key)
    expect((await readAll(null, 1)).ids).toEqual(['b', 'c', 'a'])
  })

  test('gives a tombstone when a record is struck out, and none while only a meal is', async () => {
    await meet(office.source, 'a')
    await office.source.query(`insert into meal_day (person_key, served_on, kind) values ('a', '2023-01-09', 'HOT')`)
    const { cursor } = await readAll(null)
    await office.source.query('delete from meal_day')
    const afterMeal = await readAll(cursor)
    expect(afterMeal.ids).toEqual(['a'])
    await office.source.query('delete from linked_person')
    expect((await readAll(afterMeal.cursor)).ids).toEqual(['a gone'])
  })

  test('says that a cursor from before a restore no longer counts', async () => {
    await meet(office.source, 'a')
    const { cursor } = await readAll(null)
    await office.source.query('select reset_change_feed()')
    const { errors } = await office.ask('query($after: String) { changes(after: $after, first: 10) { cursor } }', {
      after: cursor,
    })
    expect(errors).toMatchObject([{ extensions: { code: 'CURSOR_EXPIRED' } }])
    expect((await readAll(null)).ids).toEqual(['a'])
  })

  test('refuses what is no cursor and a page without bounds with a sentence', async () => {
    const sentence = async (call: string): Promise<string> =>
      (await office.ask(`{ ${call} { cursor } }`)).errors![0]!.message
    expect(await sentence('changes(after: "yesterday", first: 10)')).toContain(
      'Expected a cursor that this feed gave; came "yesterday".',
    )
    expect(await sentence('changes(first: 1000000)')).toBe('Expected `first` from 1 to 10000; came 1000000.')
  })

  test('misses no key however writers and the reader interleave', async () => {
    const step = fc.record({
      writer: fc.integer({ min: 0, max: 2 }),
      key: fc.constantFrom('a', 'b', 'c', 'd'),
      ends: fc.boolean(),
      reads: fc.boolean(),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        await office.source.query('delete from linked_person; delete from changed_key')
        const writers = new Map<number, { runner: QueryRunner; keys: Set<string> }>()
        const taken = new Set<string>()
        let cursor: string | null = null
        const read = async (): Promise<string[]> => {
          const page = await readToEnd(cursor)
          cursor = page.cursor
          return page.ids
        }
        const written = new Map<string, number>()
        const seen = new Map<string, number>()
        for (const [at, { writer, key, ends, reads }] of steps.entries()) {
          if (taken.has(key) && !writers.get(writer)?.keys.has(key)) continue // another writer holds the row
          let open = writers.get(writer)
          if (!open) writers.set(writer, (open = { runner: await begin(), keys: new Set() }))
          await meet(open.runner, key)
          open.keys.add(key)
          taken.add(key)
          written.set(key, at)
          if (ends) {
            await commit(open.runner)
            for (const own of open.keys) taken.delete(own)
            writers.delete(writer)
          }
          if (reads) for (const id of await read()) seen.set(id, at)
        }
        for (const { runner } of writers.values()) await commit(runner)
        await horizonPassed()
        for (const id of await read()) seen.set(id, steps.length)
        for (const [key, at] of written) expect(seen.get(key)).toBeGreaterThanOrEqual(at)
      }),
      { numRuns: Number(process.env['RUNS'] ?? 15) },
    )
  })
})
