import { composeServices } from '@theguild/federation-composition'
import { parse } from 'graphql'

import { apiSdlOf } from './api-sdl.js'
import { printArranged } from './arrange.js'
import { checks } from './checks/index.js'
import { knownTypes } from './checks/known-types.js'
import { problemOf } from './composition-errors.js'
import { keysSubgraph, keysSubgraphName, takenLookUps } from './keys-subgraph.js'
import { type Problem } from './problem.js'
import { type Subgraph } from './subgraph.js'
import { readSubgraph, type SubgraphDocument } from './subgraph-document.js'

/** The departments composed into one graph, or everything that stands in the way. */
export type PlatformComposition = ComposedPlatform | RefusedPlatform

export interface ComposedPlatform {
  /** For gateways: who answers what. */
  supergraphSdl: string
  /** For clients: nothing inaccessible, no machinery, every description. */
  apiSdl: string
  /** All that was composed, the built-in `keys` among them, by name. */
  subgraphs: Subgraph[]
  problems: []
}

export interface RefusedPlatform {
  supergraphSdl: null
  apiSdl: null
  subgraphs: Subgraph[]
  /** At least one. */
  problems: [Problem, ...Problem[]]
}

/**
 * Composes the departments' subgraphs and the built-in key subgraph into the platform's graph, and holds them against
 * the contract. Problems are told all at once; a contract with a problem is not composed.
 */
export function composePlatform({ subgraphs }: { subgraphs: Subgraph[] }): PlatformComposition {
  const sorted = [...subgraphs].sort((one, other) => (one.name < other.name ? -1 : 1))
  const read = sorted.map(readSubgraph)
  const documents = read.filter((subgraph): subgraph is SubgraphDocument => 'document' in subgraph)
  const unreadable = read.filter((problem): problem is Problem => 'code' in problem)

  const grave = [...unreadable, ...takenNames(sorted), ...knownTypes(documents)]
  if (isSome(grave)) return refused(sorted, grave)

  const keys = keysSubgraph(documents)
  const composedOf = keys === null ? sorted : [...sorted, keys]
  const breaches = [...checks.flatMap((check) => check(documents)), ...takenLookUps(documents)]
  const composition = composeServices(composedOf.map(({ name, url, sdl }) => ({ name, url, typeDefs: parse(sdl) })))
  // a look-up that is taken, or no version of federation at all, is told by our own sentence
  const refusals = breaches.some(({ code }) => code === 'LOOKUP_NAME_TAKEN' || code.startsWith('FEDERATION_'))
    ? []
    : (composition.errors ?? []).map((error) => problemOf(error, documents))
  const problems = [...refusals, ...breaches]
  if (isSome(problems)) return refused(composedOf, problems)

  const supergraphSdl = printArranged(parse(composition.supergraphSdl!))
  return { supergraphSdl, apiSdl: apiSdlOf(supergraphSdl), subgraphs: composedOf, problems: [] }
}

function refused(subgraphs: Subgraph[], problems: [Problem, ...Problem[]]): RefusedPlatform {
  return { supergraphSdl: null, apiSdl: null, subgraphs, problems }
}

function isSome(problems: Problem[]): problems is [Problem, ...Problem[]] {
  return problems.length > 0
}

function takenNames(subgraphs: Subgraph[]): Problem[] {
  const names = subgraphs.map((subgraph) => subgraph.name)
  return [...new Set(names)]
    .filter((name) => name === keysSubgraphName || names.indexOf(name) !== names.lastIndexOf(name))
    .map((name) => ({
      code: 'SUBGRAPH_NAME_TAKEN',
      subgraph: name,
      coordinate: null,
      message:
        name === keysSubgraphName
          ? `"${name}" is the name of the platform's built-in look-ups. Give the department another name.`
          : `Two departments are called "${name}". Give one of them another name, in its department.json.`,
    }))
}
