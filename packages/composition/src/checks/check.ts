import { type Problem } from '../problem.js'
import { type SubgraphDocument } from '../subgraph-document.js'

/** One rule of the contract over all departments' schemas; says everything that breaks it. */
export type Check = (subgraphs: SubgraphDocument[]) => Problem[]
