import { type FetchNode } from '@graphql-hive/router-query-planner'
import { type DocumentNode, type OperationDefinitionNode, parse, print, stripIgnoredCharacters } from 'graphql'
import { Hole } from '../department/fault.js'
import { shapeOf } from './answer-shape.js'
import { type PlanSurroundings, type Step } from './context.js'
import { fragmentsOf } from './echo.js'
import { locate } from './locate.js'
import { leaveHoles, mergeInto } from './merge.js'
import { RequestBody } from './request-body.js'
import { compileRewrites } from './rewrites.js'
import { compileReader, markVerbatim } from '../verbatim/reader.js'
import { fieldsOfSelection, structureOf, type Structured } from '../verbatim/structure.js'

/** Compiles a fetch of root fields. */
export function compileRootFetch(node: FetchNode, surroundings: PlanSurroundings): Step {
  const { satisfies, isConcrete } = surroundings
  const document = parse(node.operation, { noLocation: true })
  const operation = document.definitions[0] as OperationDefinitionNode
  const shape = shapeOf(operation.selectionSet, fragmentsOf(document.definitions))
  const structured = structureRoot(node, operation, document, surroundings)
  const text = structured
    ? stripIgnoredCharacters(print({ ...operation, selectionSet: structured.set }))
    : node.operation
  const reader = structured && compileReader(structured.structure)
  const body = new RequestBody(text, node.variableUsages ?? [])
  const rewrite = compileRewrites(node.outputRewrites, satisfies)
  const kind = node.operationKind === 'mutation' ? 'mutation' : 'query'
  const department = node.serviceName

  return async (context) => {
    const answer = await context.ask(department, kind, body.write(context.variables), 0, reader)
    if ('fault' in answer) {
      leaveHoles(context.data, shape, new Hole([answer.fault]), satisfies)
      return
    }
    const data = answer.data ?? emptyAnswer(shape.branches)
    for (const error of answer.errors) {
      const unplaced = locate(department, data, error.path?.length ? error : { ...error, path: firstNull(data) })
      if (unplaced) context.unplaced.push(unplaced)
    }
    if (structured && !answer.straight) markVerbatim(data, structured.structure)
    if (rewrite) rewrite(data)
    mergeInto(context.data, data, isConcrete)
  }
}

function structureRoot(
  node: FetchNode,
  operation: OperationDefinitionNode,
  document: DocumentNode,
  { supergraph, selection, uses }: PlanSurroundings,
): Structured | undefined {
  const type = supergraph.apiSchema.getRootType(operation.operation)
  if (!type || node.outputRewrites?.length) return undefined
  return structureOf(operation.selectionSet, type.name, [[]], fieldsOfSelection(selection), {
    schema: supergraph.apiSchema,
    fragments: fragmentsOf(document.definitions),
    uses,
  })
}

// data: null means that every root field is null
const emptyAnswer = (branches: ReturnType<typeof shapeOf>['branches']): Record<string, unknown> =>
  Object.fromEntries(branches.flatMap(({ fields }) => [...fields.keys()].map((key) => [key, null])))

// an error without a path explains the nulls at the top, if any
const firstNull = (data: Record<string, unknown>): string[] => {
  const key = Object.keys(data).find((candidate) => data[candidate] === null || data[candidate] instanceof Hole)
  return key === undefined ? [] : [key]
}
