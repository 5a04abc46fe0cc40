import { Kind } from 'graphql'

import { federationVersion } from '../prelude.js'
import { type Problem } from '../problem.js'
import { argumentOf, directivesOf, type SubgraphDocument } from '../subgraph-document.js'
import { type Check } from './check.js'

const federationLink = /^https:\/\/specs\.apollo\.dev\/federation\/v(\d+)\.(\d+)$/

/** Every department links federation 2, and no version of it newer than the contract's. */
export const federationVersionAllowed: Check = (subgraphs) => subgraphs.flatMap(versionProblemsOf)

function versionProblemsOf(subgraph: SubgraphDocument): Problem[] {
  const link = linkedUrls(subgraph).find((url) => federationLink.test(url))
  if (link === undefined) {
    return [
      {
        code: 'FEDERATION_LINK_MISSING',
        subgraph: subgraph.name,
        coordinate: null,
        message:
          `Department "${subgraph.name}": its schema does not link federation 2, so its directives mean nothing. ` +
          `Begin it with extend schema @link(url: "https://specs.apollo.dev/federation/v${federationVersion}", …).`,
      },
    ]
  }
  const [, major, minor] = federationLink.exec(link)!
  const [, newest] = federationVersion.split('.')
  if (major === '2' && Number(minor) <= Number(newest)) return []
  return [
    {
      code: 'FEDERATION_TOO_NEW',
      subgraph: subgraph.name,
      coordinate: null,
      message:
        `Department "${subgraph.name}": its schema links federation ${major}.${minor}; the contract ends at ` +
        `${federationVersion}, which every composer and gateway in use understands. Link v${federationVersion} or older.`,
    },
  ]
}

function linkedUrls(subgraph: SubgraphDocument): string[] {
  return subgraph.document.definitions
    .filter((node) => node.kind === Kind.SCHEMA_EXTENSION || node.kind === Kind.SCHEMA_DEFINITION)
    .flatMap((schema) => directivesOf(schema, 'link'))
    .map((link) => String(argumentOf(link, 'url')))
}
