import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTestDatabase } from '@huilian/platform/testing'
import {
  createDataSource,
  createLinker,
  createLog,
  importLedger,
  startDepartment,
  TEST_LINKING_KEY,
  type ImportOutcome,
} from '@huilian/subgraph'
import { type DataSource } from 'typeorm'
import department from '../src/department.js'

/** Business time of the stories: ten in the morning of 10 January 2023. */
const NOW = '2023-01-10T10:00:00+08:00'
const TODAY = '2023-01-10'

/** What most ledgers of the stories say of themselves. */
const TOWNSHIP = '范围：341122101000 半塔镇　方式：增量　期间：2022-12-01 至 2023-01-10 08:00'

const linker = createLinker([TEST_LINKING_KEY])

/** Person key of an identity number. */
export const keyOf = (number: string): string => linker.personKey(number)

interface Answer {
  data: Record<string, unknown> | null
  errors?: { message: string; extensions: { code: string } }[]
  /** SQL statements that the answer cost. */
  statements: number
}

/** The health commission, served from a fresh database. */
export interface Commission {
  source: DataSource
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>
  /** What `Person.health` answers to a selection. */
  healthOf(number: string, selection: string): Promise<Record<string, unknown>>
  /** As `healthOf`, by person key. */
  healthOfKey(key: string, selection: string): Promise<Record<string, unknown>>
  /** What `Household.health` answers to a selection. */
  healthOfHousehold(number: string, selection: string): Promise<Record<string, unknown>>
  /** As `take`, where every row is expected to be good. */
  give(register: string, headings: string, rows: readonly string[], statement?: string): Promise<void>
  /** Takes a ledger in as a clinic hands it in: headings and rows, under a statement line. */
  take(register: string, headings: string, rows: readonly string[], statement?: string): Promise<ImportOutcome>
  close(): Promise<void>
}

/** `county`: with the ledgers of the small county taken in. */
export async function openCommission(kind: 'empty' | 'county' = 'empty'): Promise<Commission> {
  const database = await createTestDatabase('health', kind)
  const folder = mkdtempSync(join(tmpdir(), 'huilian-health-'))
  const clock = join(folder, 'clock.json')
  writeFileSync(clock, JSON.stringify({ business: NOW, real: NOW, running: false }))
  const served = await startDepartment(
    department,
    {
      DATABASE_URL: database.url,
      PORT: 0,
      HOST: '127.0.0.1',
      LINKING_KEY_FILE: '-',
      BUSINESS_CLOCK_FILE: clock,
      LOG_LEVEL: 'silent',
      DATABASE_POOL_SIZE: 4,
    },
    createLog('health', 'silent'),
  )
  const source = await createDataSource(department, database.url).initialize()
  let files = 0
  const ask = async (query: string, variables?: Record<string, unknown>): Promise<Answer> => {
    const response = await fetch(served.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    })
    const answer = (await response.json()) as Omit<Answer, 'statements'>
    return { ...answer, statements: Number(response.headers.get('x-sql-statements')) }
  }
  const entity = async (representation: object, type: string, selection: string): Promise<Record<string, unknown>> => {
    const { data, errors } = await ask(
      `query($one: [_Any!]!) { _entities(representations: $one) { ... on ${type} { health { ${selection} } } } }`,
      { one: [representation] },
    )
    if (errors) throw new Error(JSON.stringify(errors))
    return (data!['_entities'] as [{ health: Record<string, unknown> }])[0].health
  }
  const take: Commission['take'] = (register, headings, rows, statement = TOWNSHIP) => {
    const file = join(folder, `${register}-${++files}.csv`)
    writeFileSync(file, ['台账', `填报单位：半塔镇卫生院　${statement}`, headings, ...rows].join('\n'))
    return importLedger(department, database.ownerUrl, { file, register, linker, today: TODAY })
  }
  return {
    source,
    ask,
    healthOf: (number, selection) => entity({ __typename: 'Person', id: keyOf(number) }, 'Person', selection),
    healthOfKey: (id, selection) => entity({ __typename: 'Person', id }, 'Person', selection),
    healthOfHousehold: (number, selection) => entity({ __typename: 'Household', number }, 'Household', selection),
    take,
    async give(...ledger) {
      const { rejected, refusalFile } = await take(...ledger)
      if (rejected > 0) throw new Error(`${rejected} rows of ${ledger[0]} were refused: see ${refusalFile}`)
    },
    async close() {
      await served.stop()
      await source.destroy()
      await database.drop()
    },
  }
}
