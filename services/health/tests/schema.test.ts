import { createTestDatabase } from '@huilian/platform/testing'
import { createDataSource, listSchemaDifferences } from '@huilian/subgraph'
import { afterAll, beforeAll, expect, test } from 'vitest'
import department from '../src/department.js'
import { openCommission, type Commission } from './health-commission.js'

let commission: Commission
beforeAll(async () => {
  commission = await openCommission()
})
afterAll(() => commission.close())

const quotedWords = (text: string): string[] => [...text.matchAll(/'([^']+)'/g)].map(([, word]) => word!).sort()

test('the migrations make what the entities declare', async () => {
  expect(await listSchemaDifferences(commission.source)).toEqual([])
})

test('the migrations can be taken back to the foundation and made again', async () => {
  const database = await createTestDatabase('health')
  const owner = await createDataSource(department, database.ownerUrl).initialize()
  try {
    const tables = async (): Promise<number> =>
      ((await owner.query(`select from pg_tables where schemaname = 'public'`)) as unknown[]).length
    const before = await tables()
    const own = department.migrations.length - 1
    for (let count = 0; count < own; count++) await owner.undoLastMigration()
    expect(await tables()).toBe(before - department.registers.length - 1) // clinics have a second table: their phones
    expect(await owner.runMigrations()).toHaveLength(own)
    expect(await listSchemaDifferences(owner)).toEqual([])
  } finally {
    await owner.destroy()
    await database.drop()
  }
})

test('a coded column holds the values of its code set and no others', async () => {
  const held = new Map(
    (
      (await commission.source.query(
        `select conname as name, pg_get_constraintdef(oid) as condition from pg_constraint where contype = 'c'`,
      )) as { name: string; condition: string }[]
    ).map(({ name, condition }) => [name, condition.replace(/::\w+/g, '')]),
  )
  const declared = commission.source.entityMetadatas.flatMap(({ checks }) => checks)

  expect(declared.length).toBeGreaterThan(30)
  for (const { name, expression } of declared)
    expect([name, quotedWords(held.get(name) ?? '')]).toEqual([name, quotedWords(expression)])
})

test('a person’s rows are found by an index in every table', async () => {
  const tables = commission.source.entityMetadatas.filter(
    (metadata) => metadata.findColumnWithPropertyName('personKey') && metadata.tableName !== 'linked_person',
  )
  const indexed = new Set(
    (
      (await commission.source.query(
        `select tablename as table from pg_indexes where indexdef like '%(person_key%'`,
      )) as { table: string }[]
    ).map(({ table }) => table),
  )
  expect(tables.map(({ tableName }) => tableName).filter((table) => !indexed.has(table))).toEqual([])
})
