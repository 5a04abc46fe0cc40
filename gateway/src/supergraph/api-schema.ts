import {
  buildASTSchema,
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  type NameNode,
  visit,
} from 'graphql'

const BUILT_IN_DIRECTIVES = new Set(['deprecated', 'specifiedBy', 'oneOf'])
const EXECUTABLE_LOCATIONS = new Set([
  'QUERY',
  'MUTATION',
  'SUBSCRIPTION',
  'FIELD',
  'FRAGMENT_DEFINITION',
  'FRAGMENT_SPREAD',
  'INLINE_FRAGMENT',
  'VARIABLE_DEFINITION',
])

const isInaccessible = (node: { directives?: readonly ConstDirectiveNode[] }): boolean =>
  node.directives?.some((directive) => directive.name.value === 'inaccessible') ?? false

// names that `@link`ed specifications bring along are prefixed by the specification's own name
const MACHINERY = /^(join|link|core|federation|context|cost|connect|authenticated|requiresScopes|policy)__/
const isMachinery = (name: NameNode): boolean => MACHINERY.test(name.value)

/**
 * The schema that clients see: the supergraph without the machinery of federation (`join__*`, `link__*`), without
 * whatever is `@inaccessible`, and without directives that only composition reads.
 *
 * Source: Apollo Federation specification, "API schema".
 */
export function toApiSchema(supergraph: DocumentNode): GraphQLSchema {
  const hidden = new Set<string>()
  for (const definition of supergraph.definitions) {
    if (
      'name' in definition &&
      definition.name &&
      isInaccessible(definition as { directives?: readonly ConstDirectiveNode[] })
    ) {
      hidden.add(definition.name.value)
    }
  }
  const drop = (node: { directives?: readonly ConstDirectiveNode[] }): null | undefined =>
    isInaccessible(node) ? null : undefined

  const visible: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: supergraph.definitions.filter((definition) => isVisibleDefinition(definition, hidden)),
  }
  const document = visit(visible, {
    FieldDefinition: { enter: drop },
    InputValueDefinition: { enter: drop },
    EnumValueDefinition: { enter: drop },
    ObjectTypeDefinition: {
      leave: (node) => ({ ...node, interfaces: node.interfaces?.filter((type) => !hidden.has(type.name.value)) }),
    },
    InterfaceTypeDefinition: {
      leave: (node) => ({ ...node, interfaces: node.interfaces?.filter((type) => !hidden.has(type.name.value)) }),
    },
    UnionTypeDefinition: {
      leave: (node) => ({ ...node, types: node.types?.filter((type) => !hidden.has(type.name.value)) }),
    },
    Directive: {
      // after children were visited and dropped by what they carried
      leave: (node) => (BUILT_IN_DIRECTIVES.has(node.name.value) ? undefined : null),
    },
  })
  return buildASTSchema(document, { assumeValidSDL: true })
}

function isVisibleDefinition(definition: DefinitionNode, hidden: ReadonlySet<string>): boolean {
  if (definition.kind === Kind.DIRECTIVE_DEFINITION) {
    return (
      !isMachinery(definition.name) &&
      definition.name.value !== 'link' &&
      definition.locations.every((location) => EXECUTABLE_LOCATIONS.has(location.value))
    )
  }
  if (!('name' in definition) || !definition.name) return true
  return !isMachinery(definition.name) && !hidden.has(definition.name.value)
}
