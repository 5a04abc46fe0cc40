import { readFileSync } from 'node:fs'
import { habits, startTestPlatform, type TestAnswer, type TestPlatform } from '@huilian/platform/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

/*
 * 周桂英 of 半塔镇 is asked about while a department misbehaves in every way that a department can. The answer comes in
 * time, says which department was silent and where, keeps what the others said, and never turns silence into "none".
 */

const DEADLINE_MS = 1_000
const read = (file: string): string => readFileSync(new URL(`../../docs/queries/${file}`, import.meta.url), 'utf8')
const personQuery = read('person.graphql')
const variables = JSON.parse(read('person.variables.json')) as Record<string, unknown>

let platform: TestPlatform
let healthy: TestAnswer
beforeAll(async () => {
  platform = await startTestPlatform({
    county: true,
    // a pause of next to nothing: each case meets a department that is asked again
    gateway: { DEPARTMENT_DEADLINE_MS: String(DEADLINE_MS), BREAKER_FAILURES: '10000', BREAKER_PAUSE_MS: '10' },
  })
  healthy = await platform.query(personQuery, variables)
}, 180_000)
afterAll(() => platform.close())

/** What of the person each department holds, at the paths of the query. */
const holdings: Record<string, (person: Record<string, unknown>) => unknown[]> = {
  registry: (person) => [person['registered'], person['name'], person['birthDate'], person['household']],
  health: (person) => [person['health']],
  'civil-affairs': (person) => [person['civilAffairs']],
}
const departments = Object.keys(holdings)

interface Silence {
  code: unknown
  department: unknown
  path: string
}

const silences = (answer: TestAnswer): Silence[] =>
  (answer.errors ?? []).map((error) => ({
    code: error.extensions?.['code'],
    department: error.extensions?.['department'],
    path: (error.path ?? []).join('.'),
  }))

function expectOnlySilent(answer: TestAnswer, department: string): void {
  const person = answer.data.person as Record<string, unknown>
  expect(holdings[department]!(person).every((value) => value === null)).toBe(true)
  for (const other of departments.filter((name) => name !== department)) {
    const before = holdings[other]!(healthy.data.person as Record<string, unknown>)
    // the household is the registry's, what the silent department holds of it is null
    if (other === 'registry') expect(holdings[other]!(person).every((value) => value !== null)).toBe(true)
    else expect(holdings[other]!(person)).toEqual(before)
  }
  expect(silences(answer).length).toBeGreaterThan(0)
  for (const silence of silences(answer)) {
    expect(silence).toMatchObject({ code: 'SILENT', department })
    expect(silence.path).toMatch(/^person\./)
  }
}

test('with every department answering there is nothing to excuse', () => {
  expect(healthy.errors).toBeUndefined()
  for (const department of departments)
    expect(holdings[department]!(healthy.data.person).every((value) => value !== null)).toBe(true)
})

describe.each(departments)('while %s', (department) => {
  test.each(habits)('does this to its connection: %s', async (habit) => {
    await platform.misbehave(department, habit)
    const started = performance.now()
    const answer = await platform.query(personQuery, variables)
    const took = performance.now() - started
    await platform.behave(department)
    expectOnlySilent(answer, department)
    // the registry is asked twice: for the person, and for the household that the first answer names
    expect(took).toBeLessThan(DEADLINE_MS * 4 + 2_000)
  })

  test('is stopped, the others answer; started again, it is there', async () => {
    await platform.stop(department)
    expectOnlySilent(await platform.query(personQuery, variables), department)
    await platform.restart(department)
    const { errors } = await platform.query(personQuery, variables)
    expect(errors).toBeUndefined()
  }, 60_000)
})

test('in a list of households each hole has its own path, with the index', async () => {
  await platform.misbehave('health', 'refuse')
  const answer = await platform.query(
    read('village-medicine.graphql'),
    JSON.parse(read('village-medicine.variables.json')),
  )
  await platform.behave('health')
  const { nodes } = answer.data.registeredPersons
  expect(nodes.length).toBeGreaterThan(1)
  for (const node of nodes) {
    expect(node.name).toEqual(expect.any(String))
    expect(node.health).toBeNull()
  }
  const paths = silences(answer).map((silence) => silence.path)
  for (const index of nodes.keys()) expect(paths).toContain(`registeredPersons.nodes.${index}.health`)
})
