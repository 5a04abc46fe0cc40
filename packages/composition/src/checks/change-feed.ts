import { type FieldDefinitionNode, print } from 'graphql'

import { type Problem } from '../problem.js'
import { directivesOf, fieldsOf, type SubgraphDocument } from '../subgraph-document.js'
import { type Check } from './check.js'

/** The feed as the contract has it: field, arguments and type, written as GraphQL writes them. */
const contract = {
  Query: {
    changes: '(after: String, first: Int!): ChangePage!',
    registerScopes: ': [RegisterScope!]!',
  },
  ChangePage: {
    changes: ': [Change!]!',
    cursor: ': String!',
    hasMore: ': Boolean!',
    asOf: ': DateTime!',
  },
  Change: {
    typename: ': String!',
    id: ': ID!',
    deleted: ': Boolean!',
  },
  RegisterScope: {
    register: ': String!',
    division: ': ID!',
    from: ': Date!',
    through: ': DateTime!',
    except: ': [ID!]!',
  },
} as const

/**
 * The index follows every department by the same feed: keys changed since a cursor, never facts, the instant through
 * which the department is complete, and for which divisions and periods each register was handed in. Fields and types
 * are shareable (all departments have them) and inaccessible (no client has); clients read `RegisterScope` on a
 * department's record, so that type alone is not.
 */
export const changeFeedPresent: Check = (subgraphs) =>
  subgraphs.flatMap((subgraph) =>
    Object.entries(contract).flatMap(([typeName, fields]) => typeProblems(subgraph, typeName, fields)),
  )

function typeProblems(subgraph: SubgraphDocument, typeName: string, expected: Record<string, string>): Problem[] {
  const declarations = subgraph.types.filter((type) => type.name.value === typeName)
  const fields = declarations.flatMap((type) => fieldsOf(type).map((field) => ({ field, type })))
  const problems: Problem[] = []
  for (const [name, shape] of Object.entries(expected)) {
    const found = fields.find(({ field }) => field.name.value === name)
    if (found === undefined) {
      problems.push(missing(subgraph, typeName, name, shape))
      continue
    }
    if (shapeOf(found.field) !== shape) {
      problems.push(otherShape(subgraph, typeName, name, shape, shapeOf(found.field)))
    }
    for (const directive of typeName === 'RegisterScope' ? ['shareable'] : ['shareable', 'inaccessible']) {
      const marked = directivesOf(found.field, directive).length + directivesOf(found.type, directive).length > 0
      if (!marked) problems.push(unmarked(subgraph, typeName, name, directive))
    }
  }
  return problems
}

function shapeOf(field: FieldDefinitionNode): string {
  const wanted = (field.arguments ?? []).map((argument) => `${argument.name.value}: ${print(argument.type)}`)
  return `${wanted.length > 0 ? `(${wanted.join(', ')})` : ''}: ${print(field.type)}`
}

function missing(subgraph: SubgraphDocument, type: string, field: string, shape: string): Problem {
  return {
    code: 'CHANGE_FEED_MISSING',
    subgraph: subgraph.name,
    coordinate: `${type}.${field}`,
    message:
      `Department "${subgraph.name}": ${type}.${field}${shape} of the change feed is missing. Without it the ` +
      'index cannot follow this department. Add it, shareable and inaccessible.',
  }
}

function otherShape(subgraph: SubgraphDocument, type: string, field: string, shape: string, came: string): Problem {
  return {
    code: 'CHANGE_FEED_SHAPE',
    subgraph: subgraph.name,
    coordinate: `${type}.${field}`,
    message:
      `Department "${subgraph.name}": the change feed's ${type}.${field} must read ${field}${shape}, but reads ` +
      `${field}${came}. Write it as the contract has it.`,
  }
}

function unmarked(subgraph: SubgraphDocument, type: string, field: string, directive: string): Problem {
  const why = directive === 'shareable' ? 'every department has the same one' : 'no client may read the feed'
  return {
    code: 'CHANGE_FEED_SHAPE',
    subgraph: subgraph.name,
    coordinate: `${type}.${field}`,
    message:
      `Department "${subgraph.name}": the change feed's ${type}.${field} is not @${directive}, but ${why}. ` +
      `Mark it @${directive}.`,
  }
}
