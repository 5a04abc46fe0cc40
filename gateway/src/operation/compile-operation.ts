import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'
import { compilePlan } from '../plan/compile-plan.js'
import { type GraphSurroundings, type Step } from '../plan/context.js'
import { type QueryPlan } from '@graphql-hive/router-query-planner'
import { compileProjection, type FastProjection } from '../projection/fast.js'
import { canonicalOperation } from './canonical.js'
import { type ConditionValues } from './conditions.js'
import { compileIntrospection, type IntrospectionAnswer } from './introspection.js'
import { type ResponseShapes } from './response-shapes.js'
import { CanonicalKeys, type Selection, SelectionReader } from './selection.js'

/** An operation ready to run, for one combination of its condition variables. */
export interface CompiledOperation {
  readonly operation: OperationDefinitionNode
  /** What was planned: one text for a query, one for each root field of a mutation. */
  readonly canonical: readonly string[]
  readonly plans: readonly QueryPlan[]
  /** Run one after another. */
  readonly steps: readonly Step[]
  readonly selection: Selection
  readonly project: FastProjection
  introspect(variables: Readonly<Record<string, unknown>>): IntrospectionAnswer
}

export interface CompileOptions {
  readonly schema: GraphQLSchema
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
  readonly conditions: ConditionValues
  readonly shapes: ResponseShapes
  readonly surroundings: GraphSurroundings
  plan(canonical: string): Promise<QueryPlan>
  /** May refuse the operation by throwing; sees what is asked without aliases and fragments in the way. */
  admit(operation: { readonly canonical: readonly string[]; readonly selection: Selection }): void
}

const isIntrospection = (name: string): boolean => name === '__schema' || name === '__type'

/** Canonicalises, plans and compiles an operation. */
export async function compileOperation(options: CompileOptions): Promise<CompiledOperation> {
  const { schema, document, operation, conditions } = options
  const rootType = schema.getRootType(operation.operation)
  if (!rootType || operation.operation === 'subscription') {
    throw new GraphQLError(`This gateway answers no ${operation.operation} operations.`, {
      extensions: { code: 'OPERATION_NOT_SUPPORTED', http: { status: 400 } },
    })
  }
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  }
  const keys = new CanonicalKeys(options.shapes.in(document))
  const reader = new SelectionReader(schema, fragments, conditions, keys)
  const roots = reader.rootFields(rootType, operation.selectionSet)
  const asked = [...roots.values()].filter((nodes) => !nodes[0]!.name.value.startsWith('__'))

  // a mutation's deeds are planned one by one, so that each is over, with all it shows, before the next begins
  const parts = operation.operation === 'mutation' ? asked : asked.length ? [asked.flat()] : []
  if (operation.operation === 'mutation') for (const nodes of asked) keys.setApart(nodes)
  const canonical = parts.map((nodes) => canonicalOperation(reader, operation, [asSet(nodes)])!)
  const selection = reader.read(rootType.name, [operation.selectionSet])
  options.admit({ canonical, selection })

  const plans = await Promise.all(canonical.map((text) => options.plan(text)))
  const introspected = [...roots.values()].filter((nodes) => isIntrospection(nodes[0]!.name.value)).flat()
  return {
    operation,
    canonical,
    plans,
    steps: plans.map((plan) => compilePlan(plan, { ...options.surroundings, selection })),
    selection,
    project: compileProjection(selection),
    introspect: compileIntrospection(schema, operation, fragments, introspected),
  }
}

const asSet = (nodes: readonly FieldNode[]): SelectionSetNode => ({ kind: Kind.SELECTION_SET, selections: nodes })
