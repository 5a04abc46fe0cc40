import { type BatchFetchNode, type FetchNode } from '@graphql-hive/router-query-planner'
import {
  type DocumentNode,
  type FieldNode,
  GraphQLList,
  GraphQLNonNull,
  GraphQLString,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionSetNode,
  stripIgnoredCharacters,
} from 'graphql'
import { selectedAt } from '../operation/select-at.js'
import { fieldsOf } from '../verbatim/plan-uses.js'
import { type AnswerReader, compileReader } from '../verbatim/reader.js'
import { type Structure, structureOf } from '../verbatim/structure.js'
import { keyOf } from './answer-shape.js'
import { type PlanSurroundings } from './context.js'
import { type LookupDescription } from './entity-fetch.js'
import { fragmentsOf, withEcho } from './echo.js'

/** The operation of a fetch by keys, as it is really sent, and how its answer is read. */
export interface EntityOperation {
  readonly text: string
  /** The selection of each lookup as the planner wrote it. */
  selectionOf(alias: string): SelectionSetNode
  readonly fragments: ReturnType<typeof fragmentsOf>
  readonly reader: AnswerReader | undefined
  /** What each lookup's entities look like, where it is foreseen; of all lookups or of none. */
  readonly structures: ReadonlyMap<string, Structure> | undefined
}

/**
 * Adds the echo to a fetch's operation and has the parts that nothing else in the plan touches asked for verbatim.
 *
 * @param inputs names of the simple inputs of each lookup
 */
export function entityOperation(
  node: FetchNode | BatchFetchNode,
  descriptions: readonly LookupDescription[],
  inputs: ReadonlyMap<string, ReadonlySet<string>>,
  surroundings: PlanSurroundings,
): EntityOperation {
  const { supergraph } = surroundings
  const document = parse(node.operation, { noLocation: true })
  const fragments = fragmentsOf(document.definitions)
  const operation = document.definitions.find(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION,
  ) as OperationDefinitionNode
  const planned = new Map(
    operation.selectionSet.selections
      .filter((each): each is FieldNode => each.kind === Kind.FIELD)
      .map((field) => [keyOf(field), field] as const),
  )
  const echoed = new Map(
    [...planned].map(([alias, field]) => [
      alias,
      withEcho(field.selectionSet!, node.serviceName, supergraph, inputs.get(alias)!),
    ]),
  )
  const verbatim = structureAll(descriptions, echoed, fragments, surroundings)
  const write = (selections: ReadonlyMap<string, SelectionSetNode>, definitions: DocumentNode['definitions']) =>
    stripIgnoredCharacters(
      print({
        ...document,
        definitions: definitions.map((definition) =>
          definition === operation
            ? {
                ...operation,
                selectionSet: {
                  kind: Kind.SELECTION_SET,
                  selections: [...planned].map(([alias, field]) => ({
                    ...field,
                    selectionSet: selections.get(alias)!,
                  })),
                },
              }
            : definition,
        ),
      }),
    )
  return {
    text: verbatim ? write(verbatim.sets, [operation]) : write(echoed, document.definitions),
    selectionOf: (alias) => planned.get(alias)!.selectionSet!,
    fragments,
    reader: verbatim && compileReader(verbatim.structure),
    structures: verbatim?.structures,
  }
}

const ENTITIES = new GraphQLNonNull(new GraphQLList(GraphQLString))

function structureAll(
  descriptions: readonly LookupDescription[],
  echoed: ReadonlyMap<string, SelectionSetNode>,
  fragments: ReturnType<typeof fragmentsOf>,
  { supergraph, selection, satisfies, uses }: PlanSurroundings,
): { sets: Map<string, SelectionSetNode>; structures: Map<string, Structure>; structure: Structure } | undefined {
  const sets = new Map<string, SelectionSetNode>()
  const structures = new Map<string, Structure>()
  for (const { alias, paths, outputRewrites } of descriptions) {
    const set = echoed.get(alias)!
    const type = onlyTypeOf(set)
    if (type === undefined || outputRewrites?.length) return undefined
    const clients = paths
      .flatMap((path) => selectedAt(selection, path, satisfies))
      .flatMap((place) =>
        place.types
          .filter((each) => satisfies(each, type) || satisfies(type, each))
          .flatMap((each) => place.selection.fieldsFor(each) ?? []),
      )
    const structured = structureOf(set, type, paths.map(fieldsOf), clients, {
      schema: supergraph.apiSchema,
      fragments,
      uses,
    })
    if (!structured) return undefined
    sets.set(alias, {
      kind: Kind.SELECTION_SET,
      selections: [
        {
          kind: Kind.INLINE_FRAGMENT,
          typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: type } },
          selectionSet: structured.set,
        },
      ],
    })
    structures.set(alias, structured.structure)
  }
  const fields = [...structures].map(([key, below]) => ({ key, kind: 'object' as const, below, type: ENTITIES }))
  return { sets, structures, structure: { fields } }
}

function onlyTypeOf(set: SelectionSetNode): string | undefined {
  const types = new Set(
    set.selections.flatMap((node) => (node.kind === Kind.INLINE_FRAGMENT ? [node.typeCondition?.name.value] : [])),
  )
  return types.size === 1 ? [...types][0] : undefined
}
