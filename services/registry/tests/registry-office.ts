import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTestDatabase, testCountyClock } from '@huilian/platform/testing'
import {
  createDataSource,
  createLinker,
  createLog,
  importLedger,
  startDepartment,
  TEST_LINKING_KEY,
  type ImportOutcome,
  type ImportRequest,
} from '@huilian/subgraph'
import { type DataSource } from 'typeorm'
import department from '../src/department.js'

export const linker = createLinker([TEST_LINKING_KEY])

/** Person key of an identity number under the test key. */
export const keyOf = (identityNumber: string): string => linker.personKey(identityNumber)

interface Answer {
  data: Record<string, unknown> | null
  errors?: { message: string; extensions: { code: string } }[]
  /** SQL statements that the answer cost. */
  statements: number
}

/** A row of a ledger by its headings. */
export type Cells = Record<string, string>

/** The registry on 10 January 2023, nine in the morning, served from a fresh database. */
export interface RegistryOffice {
  source: DataSource
  /** Hands a ledger in; every heading of any row is a column. */
  handIn(
    register: string,
    rows: readonly Cells[],
    more?: Partial<ImportRequest> & { statement?: string },
  ): Promise<ImportOutcome>
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>
  /** Asks `_entities` for one person and gives his fields. */
  askPerson(id: string, selection: string): Promise<Record<string, unknown>>
  /** Asks `_entities` for one household and gives its fields. */
  askHousehold(number: string, selection: string): Promise<Record<string, unknown>>
  close(): Promise<void>
}

export async function openRegistry(): Promise<RegistryOffice> {
  const database = await createTestDatabase('registry')
  const served = await startDepartment(
    department,
    {
      DATABASE_URL: database.url,
      PORT: 0,
      HOST: '127.0.0.1',
      LINKING_KEY_FILE: '-',
      BUSINESS_CLOCK_FILE: testCountyClock(),
      LOG_LEVEL: 'silent',
      DATABASE_POOL_SIZE: 4,
    },
    createLog('registry', 'silent'),
  )
  const source = await createDataSource(department, database.url).initialize()
  const folder = mkdtempSync(join(tmpdir(), 'huilian-registry-'))
  let files = 0

  async function handIn(
    register: string,
    rows: readonly Cells[],
    more: Partial<ImportRequest> & { statement?: string } = {},
  ) {
    const { statement, ...request } = more
    const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))]
    const file = join(folder, `${register}-${++files}.csv`)
    const lines = rows.map((row) => headings.map((heading) => row[heading] ?? '').join(','))
    writeFileSync(file, [register, statement ?? '方式：增量', headings.join(','), ...lines].join('\n'))
    return importLedger(department, database.ownerUrl, { file, linker, today: '2023-01-10', register, ...request })
  }

  async function ask(query: string, variables?: Record<string, unknown>): Promise<Answer> {
    const response = await fetch(served.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    })
    const answer = (await response.json()) as Omit<Answer, 'statements'>
    return { ...answer, statements: Number(response.headers.get('x-sql-statements')) }
  }

  async function askEntity(typename: string, key: Record<string, string>, selection: string) {
    const { data, errors } = await ask(
      `query ($one: [_Any!]!) { _entities(representations: $one) { ... on ${typename} { ${selection} } } }`,
      { one: [{ __typename: typename, ...key }] },
    )
    if (errors) throw new Error(errors.map((error) => error.message).join('\n'))
    return (data!['_entities'] as Record<string, unknown>[])[0]!
  }

  return {
    source,
    handIn,
    ask,
    askPerson: (id, selection) => askEntity('Person', { id }, selection),
    askHousehold: (number, selection) => askEntity('Household', { number }, selection),
    async close() {
      await served.stop()
      await source.destroy()
      await database.drop()
    },
  }
}
