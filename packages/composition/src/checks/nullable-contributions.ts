import { Kind } from 'graphql'

import { isContributed, keyFieldsOf, platformEntities } from '../platform-entities.js'
import { type Problem } from '../problem.js'
import { directivesOf, fieldsOf, rootTypeNames, type SubgraphDocument } from '../subgraph-document.js'
import { type Check } from './check.js'

/**
 * A department that does not answer must cost nobody else an answer. So what a department adds to an entity of the
 * platform is nullable (its key apart), and so is what it answers at the root: a null there would take the whole
 * answer with it. Inside its own record types a department may promise what it likes.
 */
export const contributionsNullable: Check = (subgraphs) => {
  const entities = new Set(platformEntities(subgraphs).map((entity) => entity.name))
  return subgraphs.flatMap((subgraph) => [...nonNullOnEntities(subgraph, entities), ...nonNullAtTheRoot(subgraph)])
}

function nonNullOnEntities(subgraph: SubgraphDocument, entities: Set<string>): Problem[] {
  return subgraph.types
    .filter((type) => entities.has(type.name.value))
    .flatMap((type) => {
      const keys = keyFieldsOf(type)
      return fieldsOf(type)
        .filter((field) => field.type.kind === Kind.NON_NULL_TYPE)
        .filter((field) => !keys.has(field.name.value) && isContributed(field))
        .map((field) => ({
          code: 'CONTRIBUTION_NOT_NULLABLE',
          subgraph: subgraph.name,
          coordinate: `${type.name.value}.${field.name.value}`,
          message:
            `Department "${subgraph.name}": ${type.name.value}.${field.name.value} is non-null, but ` +
            `${type.name.value} is shared with other departments: while "${subgraph.name}" is silent this would take ` +
            'their answers with it. Make the field nullable.',
        }))
    })
}

function nonNullAtTheRoot(subgraph: SubgraphDocument): Problem[] {
  return subgraph.types
    .filter((type) => rootTypeNames.has(type.name.value) && type.name.value !== 'Subscription')
    .flatMap((type) =>
      fieldsOf(type)
        .filter((field) => field.type.kind === Kind.NON_NULL_TYPE && directivesOf(field, 'inaccessible').length === 0)
        .map((field) => ({
          code: 'ROOT_FIELD_NOT_NULLABLE',
          subgraph: subgraph.name,
          coordinate: `${type.name.value}.${field.name.value}`,
          message:
            `Department "${subgraph.name}": ${type.name.value}.${field.name.value} is non-null: while ` +
            `"${subgraph.name}" is silent every query that also asks for it would be answered with nothing at all. ` +
            'Make the field nullable.',
        })),
    )
}
