import {
  type DocumentNode,
  type FieldNode,
  getNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'

/**
 * Field names that mean values of different shape on types that may stand in one place. Two such fields under one
 * response key make an operation invalid (GraphQL specification §5.3.2), which a plan that joins what the client asked
 * of each type would send to a department.
 */
export class ResponseShapes {
  readonly #ambiguous = new Set<string>()

  constructor(readonly schema: GraphQLSchema) {
    const shapes = new Map<string, string>()
    for (const type of Object.values(schema.getTypeMap())) {
      if (type.name.startsWith('__') || !(isObjectType(type) || isInterfaceType(type))) continue
      for (const field of Object.values(type.getFields())) {
        const shape = shapeOf(field.type)
        const known = shapes.get(field.name)
        if (known === undefined) shapes.set(field.name, shape)
        else if (known !== shape) this.#ambiguous.add(field.name)
      }
    }
  }

  /** The shapes of those fields of a document that need a canonical key by shape; none where no abstract type is asked. */
  in(document: DocumentNode): ReadonlyMap<FieldNode, string> {
    const found = new Map<FieldNode, string>()
    if (this.#ambiguous.size === 0) return found
    let anyAbstract = false
    const info = new TypeInfo(this.schema)
    visit(
      document,
      visitWithTypeInfo(info, {
        Field: (node) => {
          const type = info.getType()
          if (!type) return
          if (isAbstractType(getNamedType(type))) anyAbstract = true
          if (this.#ambiguous.has(node.name.value)) found.set(node, shapeOf(type as GraphQLOutputType))
        },
      }),
    )
    return anyAbstract ? found : new Map()
  }
}

function shapeOf(type: GraphQLOutputType): string {
  if (isNonNullType(type)) return `${shapeOf(type.ofType)}!`
  if (isListType(type)) return `[${shapeOf(type.ofType)}]`
  return isCompositeType(type) ? '{}' : getNamedType(type).name
}
