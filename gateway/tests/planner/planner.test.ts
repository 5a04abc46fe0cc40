import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { compose } from '../../../tests/federation/telling/story.js'
import { Planner } from '../../src/planner/planner.js'

const FALLING = fileURLToPath(new URL('./falling-planner.process.mjs', import.meta.url))
const supergraph = compose({
  registry: { sdl: 'type Query { name: String abort: String hang: String }', url: 'http://127.0.0.1:1' },
})
const plan = (planner: Planner, operation: string) => planner.plan('v1', operation, [], 0)

describe('the planner in its process', () => {
  let planner: Planner
  beforeEach(async () => {
    planner = new Planner({ deadlineMs: 1_500, rememberedRefusals: 10, process: FALLING })
    await planner.load('v1', supergraph)
  })
  afterEach(() => planner.close())

  test('an operation that ends it is refused with a stable code, and costs nobody else an answer', async () => {
    const outcomes = await Promise.allSettled([
      plan(planner, '{ name }'),
      plan(planner, '{ abort }'),
      plan(planner, '{ a: name }'),
      plan(planner, '{ b: name }'),
    ])
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled'])
    expect((outcomes[1] as PromiseRejectedResult).reason).toMatchObject({
      extensions: { code: 'PLANNER_REFUSED', reason: 'KILLS_PLANNER', http: { status: 400 } },
    })
    expect(planner.restarts).toBe(1)
  })

  test('it is remembered: asked again it ends nothing', async () => {
    await expect(plan(planner, '{ abort }')).rejects.toMatchObject({ extensions: { reason: 'KILLS_PLANNER' } })
    await expect(plan(planner, '{ abort }')).rejects.toMatchObject({ extensions: { reason: 'KILLS_PLANNER' } })
    expect(planner.restarts).toBe(1)
  })

  test('an operation that takes too long is refused, and the next is planned', async () => {
    const [slow, next] = await Promise.allSettled([plan(planner, '{ hang }'), plan(planner, '{ name }')])
    expect((slow as PromiseRejectedResult).reason).toMatchObject({
      extensions: { code: 'PLANNER_REFUSED', reason: 'TOO_SLOW' },
    })
    expect(next.status).toBe('fulfilled')
  })

  test('killed from outside, it stands up again and blames nobody', async () => {
    process.kill(planner.pid!, 'SIGKILL')
    await expect(plan(planner, '{ name }')).resolves.toMatchObject({ kind: 'QueryPlan' })
  })

  test('what it cannot plan it says', async () => {
    await expect(plan(planner, '{ nothing }')).rejects.toMatchObject({
      extensions: { code: 'PLANNER_REFUSED', reason: 'UNPLANNABLE' },
    })
  })
})
