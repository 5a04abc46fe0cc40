import { expect } from 'vitest'
import { readSupergraph } from '@huilian/gateway'
import { randomOperation } from './random-operation.js'
import { type Story } from './story.js'

/** How many random operations each story is compared over. `RUNS=2000` for a long look. */
export const RUNS = Number(process.env.RUNS ?? 20)

/** For how long each story is compared over ever new operations, instead. */
const FUZZ_MINUTES = Number(process.env.FUZZ_MINUTES ?? 0)

/** Compares the gateway with one schema over the same records, operation by operation. */
export async function compareRandomly(
  story: Pick<Story, 'supergraph' | 'ask' | 'askDirectly'>,
  ids: readonly string[],
  runs = RUNS,
  firstSeed = 1,
): Promise<void> {
  const { apiSchema } = readSupergraph(story.supergraph)
  const until = FUZZ_MINUTES > 0 ? Date.now() + FUZZ_MINUTES * 60_000 : undefined
  const first = until === undefined ? firstSeed : Date.now() % 1_000_000_000
  for (let seed = first; until === undefined ? seed < first + runs : Date.now() < until; seed++) {
    const { query, variables } = randomOperation(apiSchema, seed, ids)
    const [federated, direct] = await Promise.all([story.ask(query, variables), story.askDirectly(query, variables)])
    const context = `seed ${seed}\n${query}\n${JSON.stringify(variables)}\n${JSON.stringify(federated.errors?.slice(0, 3))}`
    expect(JSON.parse(JSON.stringify({ data: federated.data ?? null })), context).toEqual(
      JSON.parse(JSON.stringify({ data: direct.data ?? null })),
    )
    // the order of response keys is the client's, too
    expect(JSON.stringify(federated.data ?? null), context).toBe(JSON.stringify(direct.data ?? null))
    expect(federated.errors !== undefined, `${context}\n${JSON.stringify(direct.errors)}`).toBe(
      direct.errors !== undefined,
    )
  }
}
