import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

import { type DocumentNode } from 'graphql'

import { type Subgraph } from '../src/subgraph.js'

/** What the other maker's composer says of the same subgraphs. */
export type PeerOpinion = { apiSdl: string; refusals: null } | { apiSdl: null; refusals: string[] }

/** As much of the peers' packages as is used; they are installed apart and have no types here. */
interface Peers {
  composeServices(services: { name: string; url: string; typeDefs: DocumentNode }[]): {
    errors?: Error[]
    supergraphSdl?: string
  }
  parse(sdl: string): DocumentNode
  printApi(supergraphSdl: string): string
}

/**
 * Composes with @apollo/composition. Its licence (Elastic-2.0) keeps it out of the product: it is installed in
 * `tests/peers` alone, and asked for its opinion by tests.
 *
 * @returns null where tests/peers is not installed
 */
export function peerComposer(): ((subgraphs: Subgraph[]) => PeerOpinion) | null {
  const peers = loadPeers()
  if (peers === null) return null
  return (subgraphs) => {
    const composed = peers.composeServices(
      subgraphs.map(({ name, url, sdl }) => ({ name, url, typeDefs: peers.parse(sdl) })),
    )
    return composed.supergraphSdl === undefined
      ? { apiSdl: null, refusals: (composed.errors ?? []).map((error) => error.message) }
      : { apiSdl: peers.printApi(composed.supergraphSdl), refusals: null }
  }
}

function loadPeers(): Peers | null {
  const requirePeer = createRequire(fileURLToPath(new URL('../../../tests/peers/package.json', import.meta.url)))
  try {
    requirePeer.resolve('@apollo/composition')
  } catch {
    return null
  }
  const { composeServices } = requirePeer('@apollo/composition')
  const { Supergraph } = requirePeer('@apollo/federation-internals')
  const { parse, printSchema } = requirePeer('graphql')
  return {
    composeServices,
    parse,
    printApi: (sdl) => printSchema(Supergraph.build(sdl).apiSchema().toGraphQLJSSchema()),
  }
}
