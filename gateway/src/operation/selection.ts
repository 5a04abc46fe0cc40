import {
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  GraphQLError,
  GraphQLNonNull,
  type GraphQLAbstractType,
  type GraphQLCompositeType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  GraphQLString,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  Kind,
  print,
  type SelectionSetNode,
} from 'graphql'
import { type ConditionValues, isSelected } from './conditions.js'

/** One field of an answer: what the client calls it, and what it is called while the departments are asked. */
export interface SelectedField {
  /** The client's response key. */
  readonly responseKey: string
  /** The response key of the canonical operation. No client can choose it. */
  readonly canonicalKey: string
  readonly name: string
  /** Its arguments as the client wrote them, in parentheses; empty when it has none. */
  readonly given: string
  /** The object or interface type on which the field is read, as the client's schema has it. */
  readonly parentType: string
  readonly type: GraphQLOutputType
  /** What is selected below, for composite types. */
  readonly selection?: Selection
}

/** What is selected of values of one declared type. */
export interface Selection {
  readonly typeName: string
  /**
   * The fields for a concrete type. For a selection that is alike for every type (`uniform`), any name gives the same
   * list. An undefined answer means that clients know no such type.
   */
  fieldsFor(typename: string): readonly SelectedField[] | undefined
  /** True when the concrete type need not be known to tell the fields. */
  readonly uniform: boolean
  /** The concrete types a client may meet here. */
  readonly possibleTypes: readonly string[]
}

/** Gives each combination of field and arguments its canonical response key. One per operation. */
export class CanonicalKeys {
  readonly #keys = new Map<string, string>()
  readonly #own = new Map<FieldNode, string>()

  /** @param shapes of the fields whose name alone does not tell what comes back */
  constructor(readonly shapes: ReadonlyMap<FieldNode, string> = new Map()) {}

  /** Gives fields a key of their own: two equal root fields of a mutation are two deeds. */
  setApart(nodes: readonly FieldNode[]): void {
    const key = `__m${this.#own.size}_${nodes[0]!.name.value}`
    for (const node of nodes) this.#own.set(node, key)
  }

  /**
   * Without arguments the field's own name; with arguments a name with two leading underscores, which GraphQL reserves,
   * so that it can be no field's name.
   */
  of(node: FieldNode): string {
    const name = node.name.value
    const own = this.#own.size > 0 ? this.#own.get(node) : undefined
    if (own !== undefined) return own
    const shape = this.shapes.size > 0 ? this.shapes.get(node) : undefined
    if (!node.arguments?.length && shape === undefined) return name
    const given = (node.arguments ?? []).map((argument) => `${argument.name.value}:${print(argument.value)}`).sort()
    const text = `${name}(${given.join(',')})${shape ?? ''}`
    let key = this.#keys.get(text)
    if (key === undefined) this.#keys.set(text, (key = `__c${this.#keys.size}_${name}`))
    return key
  }
}

/** The most fields a single operation may unfold to once its fragments are inlined. */
export const MAXIMUM_SELECTED_FIELDS = 20_000

/** Reads selections off an operation's syntax tree: fragments inlined, conditions decided, equal response keys merged. */
export class SelectionReader {
  #count = 0

  constructor(
    readonly schema: GraphQLSchema,
    readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>,
    readonly conditions: ConditionValues,
    readonly keys: CanonicalKeys,
  ) {}

  /** The root fields by response key, every occurrence of each, in the order the client wrote them. */
  rootFields(rootType: GraphQLObjectType, set: SelectionSetNode): ReadonlyMap<string, readonly FieldNode[]> {
    const grouped = new Map<string, FieldNode[]>()
    this.#collect(rootType, set, grouped, new Set())
    return grouped
  }

  read(typeName: string, sets: readonly SelectionSetNode[]): Selection {
    const type = this.schema.getType(typeName)
    if (isObjectType(type) || (isInterfaceType(type) && !sets.some((set) => this.tellsApart(type, set)))) {
      const fields = this.#fields(type, sets)
      return { typeName, uniform: true, possibleTypes: [typeName], fieldsFor: () => fields }
    }
    if (!isAbstractType(type)) throw new Error(`Expected ${typeName} to be an object, interface or union type.`)
    const byType = new Map<string, readonly SelectedField[]>()
    for (const possible of this.schema.getPossibleTypes(type)) byType.set(possible.name, this.#fields(possible, sets))
    return {
      typeName,
      uniform: false,
      possibleTypes: [...byType.keys()],
      fieldsFor: (typename) => byType.get(typename),
    }
  }

  /**
   * Whether the answer to this selection on an abstract type depends on the concrete type. Where it does not, the
   * concrete type is not asked for: an interface object's department does not know it.
   */
  tellsApart(type: GraphQLAbstractType, set: SelectionSetNode): boolean {
    return set.selections.some((node) => {
      if (!isSelected(node, this.conditions)) return false
      if (node.kind === Kind.FIELD) return node.name.value === '__typename'
      const condition =
        node.kind === Kind.INLINE_FRAGMENT
          ? node.typeCondition?.name.value
          : this.fragments.get(node.name.value)!.typeCondition.name.value
      if (condition !== undefined && !this.#applies(type, condition)) return true
      const below =
        node.kind === Kind.INLINE_FRAGMENT ? node.selectionSet : this.fragments.get(node.name.value)!.selectionSet
      return this.tellsApart(type, below)
    })
  }

  #fields(type: GraphQLObjectType | GraphQLInterfaceType, sets: readonly SelectionSetNode[]): readonly SelectedField[] {
    const grouped = new Map<string, FieldNode[]>()
    for (const set of sets) this.#collect(type, set, grouped, new Set())
    const fields: SelectedField[] = []
    for (const [responseKey, nodes] of grouped) {
      const node = nodes[0]!
      const name = node.name.value
      if (++this.#count > MAXIMUM_SELECTED_FIELDS) throw tooLarge()
      const definition = type.getFields()[name]
      if (!definition) {
        // __typename here; __schema and __type are taken out before
        fields.push({
          responseKey,
          canonicalKey: '__typename',
          name,
          parentType: type.name,
          given: '',
          type: STRING_TYPE,
        })
        continue
      }
      const named = getNamedType(definition.type)
      const field = {
        responseKey,
        canonicalKey: this.keys.of(node),
        name,
        given: node.arguments?.length ? `(${node.arguments.map((argument) => print(argument)).join(', ')})` : '',
        parentType: type.name,
        type: definition.type,
      }
      fields.push(
        isCompositeType(named)
          ? {
              ...field,
              selection: this.read(
                named.name,
                nodes.flatMap((each) => each.selectionSet ?? []),
              ),
            }
          : field,
      )
    }
    return fields
  }

  #collect(
    type: GraphQLObjectType | GraphQLInterfaceType,
    set: SelectionSetNode,
    grouped: Map<string, FieldNode[]>,
    visited: Set<string>,
  ): void {
    for (const node of set.selections) {
      if (!isSelected(node, this.conditions)) continue
      if (node.kind === Kind.FIELD) {
        const key = node.alias?.value ?? node.name.value
        const found = grouped.get(key)
        if (found) found.push(node)
        else grouped.set(key, [node])
      } else if (node.kind === Kind.INLINE_FRAGMENT) {
        const condition = node.typeCondition?.name.value
        if (condition === undefined || this.#applies(type, condition))
          this.#collect(type, node.selectionSet, grouped, visited)
      } else {
        const name = node.name.value
        if (visited.has(name)) continue
        visited.add(name)
        const fragment = this.fragments.get(name)!
        if (this.#applies(type, fragment.typeCondition.name.value)) {
          this.#collect(type, fragment.selectionSet, grouped, visited)
        }
      }
    }
  }

  #applies(type: GraphQLCompositeType, condition: string): boolean {
    if (type.name === condition) return true
    const conditional = this.schema.getType(condition)
    return isAbstractType(conditional) && !isUnionType(type) && this.schema.isSubType(conditional, type)
  }
}

const STRING_TYPE: GraphQLOutputType = new GraphQLNonNull(GraphQLString)

const tooLarge = (): GraphQLError =>
  new GraphQLError(
    `The operation selects more than ${MAXIMUM_SELECTED_FIELDS} fields once its fragments are written out. Ask for less at a time.`,
    { extensions: { code: 'OPERATION_TOO_LARGE', http: { status: 400 } } },
  )
