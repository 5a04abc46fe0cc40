import { mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createTestDatabase, testCountyClock, testDirectory } from '@huilian/platform/testing'
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

export const linker = createLinker([TEST_LINKING_KEY])

/** Villages of the stories. */
export const LONGHU = '341122101201'

/** Cells of a ledger's row by heading. */
export type Row = Readonly<Record<string, string>>

export interface Answer {
  // a test names the fields it asked for; a wrong one fails it
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  data: any
  errors?: { message: string; path?: (string | number)[]; extensions: { code: string } }[]
  /** SQL statements that the answer cost. */
  statements: number
}

/** The Civil Affairs Bureau on the morning of 10 January 2023, with a fresh database. */
export interface Bureau {
  source: DataSource
  /** Hands in a ledger as a CSV with the county's heading. */
  handIn(
    register: string,
    rows: readonly Row[],
    more?: { mode?: '全量' | '增量'; period?: string },
  ): Promise<ImportOutcome>
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>
  /** The record of the person with a number, as `selection` asks for it. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- as in `Answer.data`
  record(number: string, selection: string): Promise<any>
  close(): Promise<void>
}

const ENTITIES = (selection: string): string =>
  `query($keys: [_Any!]!) { _entities(representations: $keys) { ${selection} } }`

export async function openBureau(): Promise<Bureau> {
  const database = await createTestDatabase('civil-affairs')
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
    createLog('civil-affairs', 'silent'),
  )
  const source = await createDataSource(department, database.url).initialize()
  const ask = async (query: string, variables?: Record<string, unknown>): Promise<Answer> => {
    const response = await fetch(served.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    })
    const answer = (await response.json()) as Omit<Answer, 'statements'>
    return { ...answer, statements: Number(response.headers.get('x-sql-statements')) }
  }
  return {
    source,
    handIn: (register, rows, more) =>
      importLedger(department, database.ownerUrl, {
        file: writeCsv(register, rows, more),
        register,
        linker,
        today: '2023-01-10',
      }),
    ask,
    async record(number, selection) {
      const keys = [{ __typename: 'Person', id: linker.personKey(number) }]
      const { data, errors } = await ask(ENTITIES(`... on Person { civilAffairs { ${selection} } }`), { keys })
      if (errors) throw new Error(errors.map((error) => error.message).join('\n'))
      return data._entities[0].civilAffairs
    },
    async close() {
      await served.stop()
      await source.destroy()
      await database.drop()
    },
  }
}

const folder = mkdtempSync(join(testDirectory(), 'civil-affairs-'))
let files = 0

function writeCsv(
  register: string,
  rows: readonly Row[],
  { mode = '增量', period = '2022-10-01 至 2023-01-10 08:00' }: { mode?: string; period?: string } = {},
): string {
  const title = department.registers.find((each) => each.ledger.register === register)!.ledger.title.zh
  const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const lines = [
    title,
    `填报单位：来安县民政局　范围：341122000000 来安县　方式：${mode}　期间：${period}`,
    headings.join(','),
    ...rows.map((row) => headings.map((heading) => `"${row[heading] ?? ''}"`).join(',')),
  ]
  const path = join(folder, `${register}-${++files}.csv`)
  writeFileSync(path, lines.join('\n'))
  return path
}
