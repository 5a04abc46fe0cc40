import {
  type ConstDirectiveNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  parse,
  type TypeNode,
} from 'graphql'

/** A department's contract, as `schema/subgraphs/<name>.graphql` holds it. */
export interface SubgraphDocument {
  readonly name: string
  readonly sdl: string
}

/** One field that a rule may read. */
export interface FactField {
  readonly name: string
  /** Type that the field belongs to. */
  readonly parent: string
  /** Type without list and non-null marks. */
  readonly type: string
  readonly list: boolean
  /** Departments that answer it, by name. */
  readonly owners: readonly string[]
  /** The owner's word that a missing value means none: `@indexed(absent: NONE)`. */
  readonly absentMeansNone: boolean
  /** Arguments that must be given: such a field cannot be a path. */
  readonly requiredArguments: readonly string[]
}

/** One object type of the composed contract. */
export interface FactType {
  readonly name: string
  readonly fields: ReadonlyMap<string, FactField>
  /** Field of the key by which departments refer to the entity; null: not an entity. */
  readonly key: string | null
}

/** Everything the departments' contracts offer to rules: types, fields, who answers them, enums. */
export interface FactCatalogue {
  readonly departments: readonly string[]
  readonly types: ReadonlyMap<string, FactType>
  readonly enums: ReadonlyMap<string, readonly string[]>
}

/**
 * Reads the departments' subgraphs, of which `schema/api.graphql` is the composition. The `keys` subgraph answers no
 * facts and is left out.
 */
export function factCatalogueOf(subgraphs: readonly SubgraphDocument[]): FactCatalogue {
  const types = new Map<string, { fields: Map<string, FactField>; key: string | null }>()
  const enums = new Map<string, string[]>()
  const departments = subgraphs.map(({ name }) => name).filter((name) => name !== 'keys')
  for (const { name, sdl } of subgraphs) {
    if (!departments.includes(name)) continue
    for (const definition of parse(sdl).definitions) {
      if (definition.kind === Kind.ENUM_TYPE_DEFINITION)
        enums.set(definition.name.value, definition.values?.map((value) => value.name.value) ?? [])
      if (definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION)
        addType(types, name, definition)
    }
  }
  return {
    departments,
    enums,
    types: new Map([...types].map(([name, { fields, key }]) => [name, { name, fields, key }])),
  }
}

function addType(
  types: Map<string, { fields: Map<string, FactField>; key: string | null }>,
  department: string,
  definition: ObjectTypeDefinitionNode | ObjectTypeExtensionNode,
): void {
  const name = definition.name.value
  const type = types.get(name) ?? { fields: new Map<string, FactField>(), key: null }
  types.set(name, type)
  type.key ??= stringArgument(
    definition.directives?.find((one) => one.name.value === 'key'),
    'fields',
  )
  for (const field of definition.fields ?? []) {
    if (field.directives?.some((one) => one.name.value === 'external')) continue
    const known = type.fields.get(field.name.value)
    type.fields.set(field.name.value, {
      ...factFieldOf(name, field),
      owners: [...(known?.owners ?? []), department],
    })
  }
}

function factFieldOf(parent: string, field: FieldDefinitionNode): Omit<FactField, 'owners'> {
  const indexed = field.directives?.find((one) => one.name.value === 'indexed')
  return {
    name: field.name.value,
    parent,
    ...unwrapped(field.type),
    absentMeansNone: stringArgument(indexed, 'absent') === 'NONE',
    requiredArguments: (field.arguments ?? [])
      .filter((one) => one.type.kind === Kind.NON_NULL_TYPE && !one.defaultValue)
      .map((one) => one.name.value),
  }
}

function unwrapped(type: TypeNode): { type: string; list: boolean } {
  if (type.kind === Kind.NAMED_TYPE) return { type: type.name.value, list: false }
  if (type.kind === Kind.NON_NULL_TYPE) return unwrapped(type.type)
  return { type: unwrapped(type.type).type, list: true }
}

function stringArgument(directive: ConstDirectiveNode | undefined, name: string): string | null {
  const value = directive?.arguments?.find((one) => one.name.value === name)?.value
  return value?.kind === Kind.STRING || value?.kind === Kind.ENUM ? value.value : null
}
