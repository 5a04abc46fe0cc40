import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, test } from 'vitest'

import { health, registry, rewritten } from '../src/departments.fixture.js'
import { type Subgraph } from '../src/subgraph.js'
import { writeSchema } from '../src/write-schema.js'

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'schema-'))
  contribute(registry)
  contribute(health)
})

afterEach(() => rmSync(root, { recursive: true }))

/** A department that we do not host: its folder holds a manifest and its SDL. */
function contribute({ name, url, sdl }: Subgraph, folderName = name) {
  const folder = join(root, 'services', folderName)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'department.json'), JSON.stringify({ name, url }))
  writeFileSync(join(folder, 'schema.graphql'), sdl)
}

test('a written contract is found clean, and written again changes nothing', async () => {
  const written = await writeSchema({ root })

  expect(written.report.split('\n')).toEqual([
    'schema/subgraphs/health.graphql written.',
    'schema/subgraphs/registry.graphql written.',
    'schema/subgraphs/keys.graphql written.',
    'schema/supergraph.graphql written.',
    'schema/api.graphql written.',
  ])
  expect(await writeSchema({ root, check: true })).toEqual({
    ok: true,
    report: 'schema/ is what the departments say (5 files).',
  })
  expect((await writeSchema({ root })).report).toBe('schema/ was already what the departments say.')
})

test('a check names the files that a changed department made dirty, and shows how', async () => {
  await writeSchema({ root })
  contribute(rewritten(health, 'phone: String!', 'phone: String'))
  const before = readFileSync(join(root, 'schema/api.graphql'), 'utf8')
  const outcome = await writeSchema({ root, check: true })

  expect(outcome.ok).toBe(false)
  expect(outcome.report).toContain('schema/subgraphs/health.graphql is not what the departments say:')
  expect(outcome.report).toContain('-   phone: String!\n+   phone: String')
  expect(outcome.report).not.toContain('registry.graphql')
  expect(readFileSync(join(root, 'schema/api.graphql'), 'utf8')).toBe(before)
})

test('a department that left leaves no file behind', async () => {
  await writeSchema({ root })
  writeFileSync(join(root, 'schema/subgraphs/water.graphql'), 'type Query { water: Int }')

  expect((await writeSchema({ root, check: true })).report).toContain(
    'schema/subgraphs/water.graphql belongs to no department.',
  )
  await writeSchema({ root })
  expect(readdirSync(join(root, 'schema/subgraphs'))).toEqual(['health.graphql', 'keys.graphql', 'registry.graphql'])
})

test('a contract with a problem is not written', async () => {
  contribute(rewritten(health, 'health: HealthRecord', 'health: HealthRecord!'))
  const outcome = await writeSchema({ root })

  expect(outcome.ok).toBe(false)
  expect(outcome.report).toMatch(
    /Person.health is non-null.*\[CONTRIBUTION_NOT_NULLABLE\]\n\n1 problem; nothing was written/,
  )
  expect(readdirSync(root)).toEqual(['services'])
})

test('folders that begin with _ and folders without department.json are no departments', async () => {
  contribute({ ...health, name: 'template' }, '_template')
  mkdirSync(join(root, 'services/coverage'))
  await writeSchema({ root })

  expect(readdirSync(join(root, 'schema/subgraphs'))).toEqual(['health.graphql', 'keys.graphql', 'registry.graphql'])
})

test('a manifest that says something else than its folder is told', async () => {
  contribute(health, 'clinic')

  await expect(writeSchema({ root })).rejects.toThrow('services/clinic/department.json names its department "health"')
})
