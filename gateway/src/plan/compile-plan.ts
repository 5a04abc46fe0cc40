import { type PlanNode, type QueryPlan } from '@graphql-hive/router-query-planner'
import { compileKeyFetch, isBuiltIn } from '../department/built-in.js'
import { type PlanSurroundings, type Step } from './context.js'
import { asLookup, compileEntityFetch } from './entity-fetch.js'
import { PlanUses } from '../verbatim/plan-uses.js'
import { compileRootFetch } from './root-fetch.js'

/**
 * Compiles a plan once, to closures that are run for every request.
 *
 * @throws Error on a kind of node that this gateway does not execute.
 */
export function compilePlan(plan: QueryPlan, known: Omit<PlanSurroundings, 'uses'>): Step {
  return plan.node ? compileNode(plan.node, { ...known, uses: new PlanUses(plan.node) }) : () => undefined
}

function compileNode(node: PlanNode, surroundings: PlanSurroundings): Step {
  switch (node.kind) {
    case 'Fetch': {
      const url = surroundings.supergraph.subgraphs.get(node.serviceName)?.url ?? ''
      return isBuiltIn(url) ? compileKeyFetch(node, surroundings.supergraph) : compileRootFetch(node, surroundings)
    }
    case 'BatchFetch':
      return compileEntityFetch(node, node.entityBatch.aliases, surroundings)
    case 'Flatten':
      if (node.node.kind !== 'Fetch') throw new Error(`Expected a Fetch under Flatten, not ${node.node.kind}.`)
      return compileEntityFetch(node.node, [asLookup(node.node, node.path)], surroundings)
    case 'Sequence':
      return sequence(node.nodes.map((each) => compileNode(each, surroundings)))
    case 'Parallel':
      return parallel(node.nodes.map((each) => compileNode(each, surroundings)))
    case 'Condition': {
      const { condition } = node
      const then = node.ifClause ? compileNode(node.ifClause, surroundings) : undefined
      const otherwise = node.elseClause ? compileNode(node.elseClause, surroundings) : undefined
      return (context) => (context.variables[condition] === true ? then : otherwise)?.(context)
    }
    default:
      throw new Error(`This gateway does not execute ${node.kind} nodes.`)
  }
}

const sequence =
  (steps: readonly Step[]): Step =>
  async (context) => {
    for (const step of steps) {
      const pending = step(context)
      if (pending) await pending
    }
  }

const parallel =
  (steps: readonly Step[]): Step =>
  (context) => {
    const pending = steps.map((step) => step(context)).filter((each) => each !== undefined)
    if (pending.length === 0) return undefined
    return pending.length === 1 ? pending[0] : Promise.all(pending).then(() => undefined)
  }
