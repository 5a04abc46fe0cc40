export { apiSdlOf } from './api-sdl.js'
export {
  type ComposedPlatform,
  composePlatform,
  type PlatformComposition,
  type RefusedPlatform,
} from './compose-platform.js'
export { didYouMean, nearestName } from './did-you-mean.js'
export { keysSubgraphName, keysSubgraphUrl } from './keys-subgraph.js'
export { federationVersion, huilianSpecification, subgraphPrelude } from './prelude.js'
export { type Problem, type ProblemCode } from './problem.js'
export { type Subgraph, typePrefixOf } from './subgraph.js'
export { type SchemaOutcome, printSubgraphs, writeSchema } from './write-schema.js'
