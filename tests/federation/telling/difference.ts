import { expect } from 'vitest'
import { readSupergraph } from '@huilian/gateway'
import { randomOperation } from './random-operation.js'
import { type Story } from './story.js'

/** How many random operations each story is compared over. `RUNS=2000` for a long look. */
export const RUNS = Number(process.env.RUNS ?? 20)

/** Compares the gateway with one schema over the same records, operation by operation. */
export async function compareRandomly(story: Story, ids: readonly string[], runs = RUNS, firstSeed = 1): Promise<void> {
  const { apiSchema } = readSupergraph(story.supergraph)
  for (let seed = firstSeed; seed < firstSeed + runs; seed++) {
    const { query, variables } = randomOperation(apiSchema, seed, ids)
    const [federated, direct] = await Promise.all([story.ask(query, variables), story.askDirectly(query, variables)])
    const context = `seed ${seed}\n${query}\n${JSON.stringify(variables)}\n${JSON.stringify(federated.errors?.slice(0, 3))}`
    expect(JSON.parse(JSON.stringify({ data: federated.data ?? null })), context).toEqual(
      JSON.parse(JSON.stringify({ data: direct.data ?? null })),
    )
    expect(federated.errors !== undefined, `${context}\n${JSON.stringify(direct.errors)}`).toBe(
      direct.errors !== undefined,
    )
  }
}
