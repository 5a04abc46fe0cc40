import {
  type FieldNode,
  getNamedType,
  type GraphQLLeafType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isInterfaceType,
  isLeafType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'
import { type SelectedField, type Selection } from '../operation/selection.js'
import { keyOf } from '../plan/answer-shape.js'
import { type FragmentsByName } from '../plan/echo.js'
import { type PlanUses } from './plan-uses.js'
import { type ScanStep, scanSteps } from './scanner-source.js'

/** What a department's answer looks like, so exactly that its text can be read without a general parser. */
export interface Structure {
  readonly fields: readonly StructureField[]
}

/** One field of an answer, in the order in which it was asked for. */
export type StructureField = { readonly key: string; readonly type: GraphQLOutputType } & (
  | { readonly kind: 'typename'; readonly typename: string | undefined }
  | { readonly kind: 'leaf'; readonly leaf: GraphQLLeafType }
  | { readonly kind: 'object'; readonly below: Structure }
  | { readonly kind: 'verbatim'; readonly steps: readonly ScanStep[] }
)

/** A selection set as it will be asked, and what its answer looks like. */
export interface Structured {
  readonly set: SelectionSetNode
  readonly structure: Structure
}

export interface StructureSurroundings {
  readonly schema: GraphQLSchema
  readonly fragments: FragmentsByName
  readonly uses: PlanUses
}

/**
 * Finds the parts of a fetch that nothing else in the plan touches, and asks for them as the client wrote them.
 *
 * @param paths where this is in the answer, as canonical keys
 * @param clients what the client selects at this place, and as which types
 * @returns undefined where abstract types or several type conditions make the answer's text unforeseeable
 */
export function structureOf(
  set: SelectionSetNode,
  typeName: string,
  paths: ReadonlyArray<readonly string[]>,
  clients: readonly SelectedField[],
  surroundings: StructureSurroundings,
): Structured | undefined {
  const type = surroundings.schema.getType(typeName)
  if (!isObjectType(type) && !isInterfaceType(type)) return undefined
  const nodes = fieldsIn(set, typeName, surroundings.fragments)
  if (!nodes) return undefined
  const fields: StructureField[] = []
  const selections: SelectionNode[] = []
  for (const [key, [first, ...others]] of nodes) {
    const node = first!
    if (node.name.value === '__typename') {
      fields.push({ key, kind: 'typename', typename: isObjectType(type) ? typeName : undefined, type: NO_TYPE })
      selections.push(node)
      continue
    }
    const definition = type.getFields()[node.name.value]
    if (!definition || node.directives?.length) return undefined
    const named = getNamedType(definition.type)
    if (isLeafType(named)) {
      fields.push({ key, kind: 'leaf', leaf: named, type: definition.type })
      selections.push(node)
      continue
    }
    const wanting = clients.filter((field) => field.canonicalKey === key)
    const verbatim = paths.every((path) => surroundings.uses.isLeftAlone([...path, key]))
      ? asClientWrote(wanting)
      : undefined
    const steps = verbatim && scanSteps(definition.type, wanting[0]!.selection)
    if (verbatim && steps) {
      fields.push({ key, kind: 'verbatim', steps, type: definition.type })
      selections.push({ ...node, selectionSet: setOf(verbatim) })
      continue
    }
    const below = structureOf(
      joined([node, ...others]),
      named.name,
      paths.map((path) => [...path, key]),
      wanting.flatMap((field) => fieldsOfSelection(field.selection!)),
      surroundings,
    )
    if (!below) return undefined
    fields.push({ key, kind: 'object', below: below.structure, type: definition.type })
    selections.push({ ...node, selectionSet: below.set })
  }
  return { set: { kind: Kind.SELECTION_SET, selections }, structure: { fields } }
}

/** Every field that a selection asks of any type. */
export const fieldsOfSelection = (selection: Selection): readonly SelectedField[] =>
  selection.possibleTypes.flatMap((type) => selection.fieldsFor(type) ?? [])

// one text, if everybody who wants this field wants the same of it
function asClientWrote(fields: readonly SelectedField[]): string | undefined {
  const texts = new Set(fields.map((field) => written(field.selection!)))
  const [text] = texts
  return texts.size === 1 ? text : undefined
}

function written(selection: Selection): string | undefined {
  if (!selection.uniform) return undefined
  const parts: string[] = []
  for (const field of selection.fieldsFor(selection.typeName)!) {
    const head = `${field.responseKey === field.name ? '' : `${field.responseKey}: `}${field.name}${field.given}`
    const below = field.selection && written(field.selection)
    if (field.selection && below === undefined) return undefined
    parts.push(head + (below ?? ''))
  }
  return parts.length ? `{ ${parts.join(' ')} }` : undefined
}

function fieldsIn(
  set: SelectionSetNode,
  typeName: string,
  fragments: FragmentsByName,
  fields = new Map<string, FieldNode[]>(),
): Map<string, FieldNode[]> | undefined {
  for (const node of set.selections) {
    if (node.kind === Kind.FIELD) {
      const key = keyOf(node)
      ;(fields.get(key) ?? fields.set(key, []).get(key)!).push(node)
      continue
    }
    const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value)!
    const condition = fragment.typeCondition?.name.value
    if ((condition !== undefined && condition !== typeName) || node.directives?.length) return undefined
    if (!fieldsIn(fragment.selectionSet, typeName, fragments, fields)) return undefined
  }
  return fields
}

const joined = (nodes: readonly FieldNode[]): SelectionSetNode => ({
  kind: Kind.SELECTION_SET,
  selections: nodes.flatMap((node) => node.selectionSet?.selections ?? []),
})

const setOf = (text: string): SelectionSetNode =>
  (parse(text, { noLocation: true }).definitions[0] as OperationDefinitionNode).selectionSet

// __typename has a type of its own, which nobody looks at
const NO_TYPE = undefined as unknown as GraphQLOutputType
