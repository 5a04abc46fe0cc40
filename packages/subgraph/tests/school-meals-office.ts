import { createTestDatabase } from '@huilian/platform/testing'
import { fileURLToPath } from 'node:url'
import { type DataSource } from 'typeorm'
import {
  createDataSource,
  createLinker,
  createLog,
  loadDepartment,
  migrate,
  startDepartment,
  TEST_LINKING_KEY,
  type Department,
} from '../src/index.js'

export const linker = createLinker([TEST_LINKING_KEY])

interface Answer {
  data: Record<string, unknown> | null
  errors?: { message: string; path?: (string | number)[]; extensions: { code: string } }[]
  /** SQL statements that the answer cost. */
  statements: number
}

/** The School Meals Office, served from a fresh database. */
export interface Office {
  department: Department
  databaseUrl: string
  ownerUrl: string
  source: DataSource
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>
  close(): Promise<void>
}

export async function openOffice(): Promise<Office> {
  const department = await loadDepartment(fileURLToPath(new URL('school-meals', import.meta.url)))
  const database = await createTestDatabase('school-meals', 'bare')
  await migrate(department, database.ownerUrl)
  const served = await startDepartment(
    department,
    {
      DATABASE_URL: database.url,
      PORT: 0,
      HOST: '127.0.0.1',
      LINKING_KEY_FILE: '-',
      LOG_LEVEL: 'silent',
      DATABASE_POOL_SIZE: 4,
    },
    createLog('school-meals', 'silent'),
  )
  const source = await createDataSource(department, database.url).initialize()
  return {
    department,
    databaseUrl: database.url,
    ownerUrl: database.ownerUrl,
    source,
    async ask(query, variables) {
      const response = await fetch(served.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      })
      const answer = (await response.json()) as Omit<Answer, 'statements'>
      return { ...answer, statements: Number(response.headers.get('x-sql-statements')) }
    },
    async close() {
      await served.stop()
      await source.destroy()
      await database.drop()
    },
  }
}
