import { Kind } from 'graphql'

import { type Problem } from '../problem.js'
import { typePrefixOf } from '../subgraph.js'
import { directivesOf, rootTypeNames, type SubgraphDocument, type TypeNodes } from '../subgraph-document.js'
import { type Check } from './check.js'
import { kitTypes } from './kit-types.js'

/**
 * A department's own types carry its name: two departments' `Visit` would silently become one type.
 * Exempt are entities (they are meant to be one), scalars (they name a format) and the kit's types.
 */
export const typeNamesCarryDepartment: Check = (subgraphs) => {
  const entities = new Set(
    subgraphs.flatMap((subgraph) => subgraph.types.filter(isEntity).map((type) => type.name.value)),
  )
  const exempt = (type: TypeNodes) =>
    rootTypeNames.has(type.name.value) ||
    kitTypes.has(type.name.value) ||
    entities.has(type.name.value) ||
    type.kind === Kind.SCALAR_TYPE_DEFINITION
  return subgraphs.flatMap((subgraph) => namelessTypesIn(subgraph, exempt))
}

function namelessTypesIn(subgraph: SubgraphDocument, exempt: (type: TypeNodes) => boolean): Problem[] {
  const prefix = typePrefixOf(subgraph)
  return subgraph.types
    .filter((type) => !exempt(type) && !type.name.value.startsWith(prefix))
    .map((type) => ({
      code: 'TYPE_NAME_WITHOUT_DEPARTMENT',
      subgraph: subgraph.name,
      coordinate: type.name.value,
      message:
        `Department "${subgraph.name}": the type ${type.name.value} does not carry the department's name, so another ` +
        `department's ${type.name.value} would be taken for the same. Call it ${prefix}${type.name.value}.`,
    }))
}

function isEntity(type: TypeNodes): boolean {
  return directivesOf(type, 'key').length > 0
}
