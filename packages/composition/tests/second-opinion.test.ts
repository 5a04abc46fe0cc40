import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { buildSchema, lexicographicSortSchema, parse, print, printSchema, visit } from 'graphql'
import { describe, expect, test } from 'vitest'

import { composePlatform } from '../src/compose-platform.js'
import { health, registry, rewritten } from '../src/departments.fixture.js'
import { type Subgraph } from '../src/subgraph.js'
import { peerComposer } from './peer-composer.js'

const repository = fileURLToPath(new URL('../../../', import.meta.url))
const compose = peerComposer()

if (compose === null) {
  const sentence = 'the second composer is not installed: run npm ci --prefix tests/peers'
  // in continuous integration a missing opinion is a failure, on a desk it is not worth 700 MB
  test.skipIf(process.env.CI !== 'true')(sentence, () => expect.fail(sentence))
}

/** A client-facing schema as text that can be compared: sorted, without descriptions and directive definitions. */
function structureOf(apiSdl: string): string {
  const sorted = printSchema(lexicographicSortSchema(buildSchema(apiSdl)))
  const bare = visit(parse(sorted), {
    enter: (node) => ('description' in node ? { ...node, description: undefined } : undefined),
    DirectiveDefinition: () => null,
  })
  return print(bare)
}

/** The committed contract: that it is what the departments say is another check's business. */
function committedSubgraphs(): Subgraph[] {
  const folder = join(repository, 'schema/subgraphs')
  if (!existsSync(folder)) return []
  return readdirSync(folder).map((file) => {
    const name = file.replace(/\.graphql$/, '')
    return { name, url: `http://${name}`, sdl: readFileSync(join(folder, file), 'utf8') }
  })
}

describe.skipIf(compose === null)('the second composer', () => {
  test('gives clients the same schema of registry and health', () => {
    const ours = composePlatform({ subgraphs: [registry, health] })
    const theirs = compose!(ours.subgraphs)

    expect(theirs.refusals).toBeNull()
    expect(structureOf(theirs.apiSdl!)).toBe(structureOf(ours.apiSdl!))
  })

  test('gives clients the same schema of the departments as committed', () => {
    const subgraphs = committedSubgraphs()
    const theirs = compose!(subgraphs)

    expect(subgraphs.map(({ name }) => name)).toContain('keys')
    expect(theirs.refusals).toBeNull()
    expect(structureOf(theirs.apiSdl!)).toBe(structureOf(readFileSync(join(repository, 'schema/api.graphql'), 'utf8')))
  })

  test.each<[string, Subgraph]>([
    ['a key field that does not exist', rewritten(health, '@key(fields: "number")', '@key(fields: "numbre")')],
    ['a field of two owners', rewritten(health, 'health: HealthRecord', 'health: HealthRecord "N." name: String')],
    ['an unknown type', rewritten(health, 'health: HealthRecord', 'health: HealthRecrod')],
    ['an unknown directive', rewritten(health, '@indexed', '@index')],
    ['@indexed on a type', rewritten(health, 'type HealthRecord {', 'type HealthRecord @indexed {')],
    ['one name for two kinds', { ...health, sdl: `${health.sdl} enum RegistryDwelling { A }` }],
    [
      '@requires of a field that nobody marked',
      rewritten(health, ': HealthRecord', ': HealthRecord @requires(fields: "age")'),
    ],
    ['an entity without its key', rewritten(health, 'type Household @key(fields: "number")', 'type Household')],
  ])('refuses %s, as the first does', (_case, careless) => {
    const ours = composePlatform({ subgraphs: [registry, careless] })

    expect(ours.problems.length).toBeGreaterThan(0)
    expect(compose!([registry, careless]).refusals).not.toBeNull()
  })
})
