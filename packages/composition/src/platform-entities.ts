import { type FieldDefinitionNode, Kind, print } from 'graphql'

import {
  argumentOf,
  directivesOf,
  fieldsOf,
  singleFieldKeysOf,
  type SubgraphDocument,
  type TypeNodes,
} from './subgraph-document.js'

/** An entity that several departments know by the same key: in this platform, the person and the household. */
export interface PlatformEntity {
  name: string
  keyField: string
  /** Names of the departments that contribute to it, sorted. */
  departments: string[]
  description: string | null
  keyDescription: string | null
}

/**
 * The platform's entities are found, not listed: every type that two departments or more declare with the same
 * single-field key and contribute fields to. A bare reference (`resolvable: false`, or nothing but the key) points at
 * another department's entity and does not make it everybody's.
 */
export function platformEntities(subgraphs: SubgraphDocument[]): PlatformEntity[] {
  const found = new Map<string, PlatformEntity>()
  for (const subgraph of [...subgraphs].sort((one, other) => (one.name < other.name ? -1 : 1))) {
    for (const type of subgraph.types) {
      for (const keyField of contributedKeysOf(type)) {
        const name = type.name.value
        const entity = found.get(`${name}.${keyField}`) ?? {
          name,
          keyField,
          departments: [],
          description: null,
          keyDescription: null,
        }
        if (!entity.departments.includes(subgraph.name)) entity.departments.push(subgraph.name)
        entity.description ??= 'description' in type ? (type.description?.value ?? null) : null
        const key = fieldsOf(type).find((field) => field.name.value === keyField)
        entity.keyDescription ??= key?.description?.value ?? null
        found.set(`${name}.${keyField}`, entity)
      }
    }
  }
  return [...found.values()]
    .filter((entity) => entity.departments.length > 1)
    .sort((one, other) => (one.name < other.name ? -1 : 1))
}

/** The fields that name an entity, of all its keys: they alone may be non-null when several departments share it. */
export function keyFieldsOf(type: TypeNodes): Set<string> {
  const fields = directivesOf(type, 'key').flatMap((key) => String(argumentOf(key, 'fields')).match(/\w+/g) ?? [])
  return new Set(fields)
}

/** Whether the department answers this field itself (and does not merely mention it for `@requires`). */
export function isContributed(field: FieldDefinitionNode): boolean {
  return directivesOf(field, 'external').length === 0
}

function contributedKeysOf(type: TypeNodes): string[] {
  if (type.kind !== Kind.OBJECT_TYPE_DEFINITION && type.kind !== Kind.OBJECT_TYPE_EXTENSION) return []
  const resolvable = directivesOf(type, 'key').filter((key) => argumentOf(key, 'resolvable') !== false)
  const keys = singleFieldKeysOf({ ...type, directives: resolvable })
  const named = keyFieldsOf(type)
  const contributes = fieldsOf(type).some((field) => !named.has(field.name.value) && isContributed(field))
  return contributes ? keys : []
}

/** The type of an entity's key field as the departments write it (`ID!`), or null where they disagree. */
export function keyTypeOf(entity: PlatformEntity, subgraphs: SubgraphDocument[]): string | null {
  const types = subgraphs.flatMap((subgraph) =>
    subgraph.types
      .filter((type) => type.name.value === entity.name)
      .flatMap((type) => fieldsOf(type))
      .filter((field) => field.name.value === entity.keyField)
      .map((field) => print(field.type)),
  )
  return new Set(types).size === 1 ? types[0]! : null
}
