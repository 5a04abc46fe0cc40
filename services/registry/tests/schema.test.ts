import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listSchemaDifferences } from '@huilian/subgraph'
import { openRegistry, type RegistryOffice } from './registry-office.js'

let registry: RegistryOffice
beforeAll(async () => {
  registry = await openRegistry()
})
afterAll(() => registry.close())

describe('the migrations', () => {
  it('yield exactly the tables that the entities declare', async () => {
    expect(await listSchemaDifferences(registry.source)).toEqual([])
  })
})
