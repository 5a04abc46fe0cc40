import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compose, post, type StoryAnswer } from '../../../tests/federation/telling/story.js'
import { createLog, readEnvironment, type RunningGateway, startGateway } from '../../src/index.js'
import { type FailingDepartment, startDepartment } from './departments.js'
import { aid, health, keys, registry, withKeys } from './world.js'

const DEADLINE_MS = 400

/** Every way to fail, and the reason that clients are told. */
const FAILURES: ReadonlyArray<readonly [mode: string, reason: string]> = [
  ['refused', 'REFUSED'],
  ['stopped', 'DEADLINE'],
  ['hanging', 'DEADLINE'],
  ['drip', 'DEADLINE'],
  ['status-500', 'STATUS'],
  ['status-500-json', 'STATUS'],
  ['garbage', 'MALFORMED'],
  ['empty-object', 'MALFORMED'],
  ['huge', 'TOO_LARGE'],
  ['reset', 'RESET'],
  ['reset-before', 'RESET'],
]

/** Failures that only show where records are looked up by key. */
const LOOKUP_FAILURES: ReadonlyArray<readonly [mode: string, reason: string]> = [
  ['empty-data', 'MALFORMED'],
  ['half', 'TOO_FEW_ENTITIES'],
  ['nulls', 'NULL_ENTITY'],
  ['empty-entities', 'MALFORMED'],
]

interface Shape {
  readonly name: string
  readonly query: string
  /** For each department: the paths at which it is silent, and what is left. */
  readonly silent: Readonly<Record<string, { paths: (string | number)[][]; left: unknown }>>
}

const CONTACTS = [{ on: '2023-01-08' }]
const SHAPES: readonly Shape[] = [
  {
    name: 'one person by key',
    query: '{ person(id: "p1-WANG") { id who: name health { grade c: contacts(last: 1) { on } } fen: allowanceFen } }',
    silent: {
      registry: {
        paths: [['person', 'who']],
        left: { person: { id: 'p1-WANG', who: null, health: { grade: 'RED', c: CONTACTS }, fen: 10_000 } },
      },
      health: {
        paths: [['person', 'health']],
        left: { person: { id: 'p1-WANG', who: '王秀英', health: null, fen: 10_000 } },
      },
      aid: {
        paths: [['person', 'fen']],
        left: { person: { id: 'p1-WANG', who: '王秀英', health: { grade: 'RED', c: CONTACTS }, fen: null } },
      },
    },
  },
  {
    name: 'a household, its members under an alias',
    query: '{ h: household(number: "h1") { address m: members { name checkups f: allowanceFen } } }',
    silent: {
      registry: {
        paths: [
          ['h', 'address'],
          ['h', 'm'],
        ],
        left: { h: { address: null, m: null } },
      },
      health: {
        paths: [
          ['h', 'm', 0, 'checkups'],
          ['h', 'm', 1, 'checkups'],
        ],
        left: {
          h: {
            address: '半塔镇',
            m: [
              { name: '王秀英', checkups: null, f: 10_000 },
              { name: '李建国', checkups: null, f: 20_000 },
            ],
          },
        },
      },
      aid: {
        paths: [
          ['h', 'm', 0, 'f'],
          ['h', 'm', 1, 'f'],
        ],
        left: {
          h: {
            address: '半塔镇',
            m: [
              { name: '王秀英', checkups: ['2022-11-02'], f: null },
              { name: '李建国', checkups: ['2022-11-02'], f: null },
            ],
          },
        },
      },
    },
  },
  {
    name: 'two people under aliases, one field each',
    query:
      '{ a: person(id: "p1-WANG") { one: allowanceFen two: allowanceFen } b: person(id: "p1-ZHANG") { health { grade } } }',
    silent: {
      registry: { paths: [], left: { a: { one: 10_000, two: 10_000 }, b: { health: { grade: 'RED' } } } },
      health: { paths: [['b', 'health']], left: { a: { one: 10_000, two: 10_000 }, b: { health: null } } },
      aid: {
        paths: [
          ['a', 'one'],
          ['a', 'two'],
        ],
        left: { a: { one: null, two: null }, b: { health: { grade: 'RED' } } },
      },
    },
  },
]

describe('a department fails, the others answer', () => {
  const departments: Record<string, FailingDepartment> = {}
  let gateway: RunningGateway
  let folder: string

  beforeAll(async () => {
    for (const [name, { sdl, records }] of Object.entries({ registry, health, aid })) {
      departments[name] = await startDepartment(sdl, records)
    }
    folder = await mkdtemp(join(tmpdir(), 'failures-'))
    const supergraph = join(folder, 'supergraph.graphql')
    await writeFile(
      supergraph,
      compose({
        keys: { sdl: keys, url: 'builtin:keys' },
        registry: { sdl: withKeys(registry.sdl), url: departments.registry!.url },
        health: {
          sdl: withKeys(health.sdl).replace(/type Query \{ about: String \}/, ''),
          url: departments.health!.url,
        },
        aid: { sdl: withKeys(aid.sdl).replace(/type Query \{ about: String \}/, ''), url: departments.aid!.url },
      }),
    )
    gateway = await startGateway(
      readEnvironment({
        PORT: '0',
        SUPERGRAPH: supergraph,
        LOG_LEVEL: 'silent',
        DEPARTMENT_DEADLINE_MS: String(DEADLINE_MS),
        DEPARTMENT_ANSWER_BYTES: '100000',
        BREAKER_FAILURES: '1000',
      }),
      createLog('silent'),
    )
  })
  afterAll(async () => {
    await gateway.stop()
    for (const department of Object.values(departments)) department.end()
    await rm(folder, { recursive: true })
  })

  const ask = async (query: string): Promise<StoryAnswer> => post(gateway.url, { query })

  describe.each(['registry', 'health', 'aid'])('%s', (name) => {
    test.each([...FAILURES, ...LOOKUP_FAILURES])('%s → %s', async (mode, reason) => {
      const department = departments[name]!
      await department.fail(mode)
      try {
        for (const shape of SHAPES) {
          const started = performance.now()
          const answer = await ask(shape.query)
          const { paths, left } = shape.silent[name]!
          expect(answer.status).toBe(200)
          expect(answer.data, shape.name).toEqual(left)
          expect(
            (answer.errors ?? []).map(({ path }) => path),
            shape.name,
          ).toEqual(paths)
          for (const error of answer.errors ?? []) {
            expect(error.extensions, shape.name).toEqual({ code: 'SILENT', department: name, reason })
            expect(error.message).toMatch(new RegExp(`^${name} .*: what it holds is unknown here, not absent\\.$`))
          }
          expect(performance.now() - started, shape.name).toBeLessThan(4 * DEADLINE_MS)
        }
      } finally {
        await department.fail('fine')
      }
    })
  })

  test('records in another order are never shown under one another’s names', async () => {
    await departments.aid!.fail('reordered')
    const answer = await ask('{ people { name allowanceFen } }')
    await departments.aid!.fail('fine')
    expect(answer.data).toEqual({
      people: [
        { name: '王秀英', allowanceFen: null },
        { name: '李建国', allowanceFen: 20_000 },
        { name: '张桂兰', allowanceFen: null },
      ],
    })
    expect(answer.errors?.map(({ path, extensions }) => [path, extensions?.reason])).toEqual([
      [['people', 0, 'allowanceFen'], 'WRONG_ENTITY'],
      [['people', 2, 'allowanceFen'], 'WRONG_ENTITY'],
    ])
  })

  test('a department’s own error keeps its words and its code, and loses its stack and its wishes', async () => {
    await departments.health!.fail('own-error')
    const answer = await ask('{ person(id: "p1-WANG") { name health { grade } } }')
    await departments.health!.fail('fine')
    expect(answer).toEqual({
      status: 200,
      data: { person: { name: '王秀英', health: null } },
      errors: [
        {
          message: 'the stamp is missing',
          path: ['person', 'health'],
          extensions: { code: 'NO_STAMP', department: 'health' },
        },
      ],
    })
  })

  test('a list that a department was to give is null all the way up, with its reason', async () => {
    await departments.registry!.fail('empty-data')
    const answer = await ask('{ people { name } }')
    await departments.registry!.fail('fine')
    expect(answer.data).toBeNull()
    expect(answer.errors).toMatchObject([
      { path: ['people'], extensions: { code: 'SILENT', department: 'registry', reason: 'MISSING_FIELD' } },
    ])
  })

  test('when all is well again, so is the answer', async () => {
    const answer = await ask('{ people { name allowanceFen health { grade } } }')
    expect(answer.errors).toBeUndefined()
    expect(answer.data).toMatchObject({
      people: [{ name: '王秀英', allowanceFen: 10_000, health: { grade: 'RED' } }, {}, {}],
    })
  })
})
