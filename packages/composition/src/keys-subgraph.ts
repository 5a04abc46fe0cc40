import { keyTypeOf, type PlatformEntity, platformEntities } from './platform-entities.js'
import { federationVersion } from './prelude.js'
import { fieldsOf, type SubgraphDocument } from './subgraph-document.js'
import { type Problem } from './problem.js'
import { type Subgraph } from './subgraph.js'

/** The name of the built-in subgraph; no department may take it. */
export const keysSubgraphName = 'keys'

/** Its address: the gateway answers it itself and asks nobody. */
export const keysSubgraphUrl = 'builtin:keys'

/**
 * Nobody is the doorkeeper: `person(id)` and `household(number)` come from this subgraph, which turns the argument into
 * the key and asks no department, so that each of them can be down and the others still answer.
 * Null where the departments share no entity.
 */
export function keysSubgraph(subgraphs: SubgraphDocument[]): Subgraph | null {
  const entities = platformEntities(subgraphs)
  if (entities.length === 0) return null
  const sdl = [
    `extend schema @link(url: "https://specs.apollo.dev/federation/v${federationVersion}", import: ["@key"])`,
    `type Query {\n${entities.map((entity) => lookUp(entity, subgraphs)).join('\n')}\n}`,
    ...entities.map((entity) => bareEntity(entity, subgraphs)),
  ].join('\n\n')
  return { name: keysSubgraphName, url: keysSubgraphUrl, sdl }
}

/** Departments that answer a look-up of the built-in subgraph themselves: they would become its doorkeeper. */
export function takenLookUps(subgraphs: SubgraphDocument[]): Problem[] {
  const entities = new Map(platformEntities(subgraphs).map((entity) => [lookUpName(entity), entity]))
  return subgraphs.flatMap((subgraph) =>
    subgraph.types
      .filter((type) => type.name.value === 'Query')
      .flatMap((type) => fieldsOf(type))
      .filter((field) => entities.has(field.name.value))
      .map((field) => ({
        code: 'LOOKUP_NAME_TAKEN',
        subgraph: subgraph.name,
        coordinate: `Query.${field.name.value}`,
        message:
          `Department "${subgraph.name}": Query.${field.name.value} belongs to the platform, which answers it from ` +
          `the key of ${entities.get(field.name.value)!.name} without asking any department. ` +
          `Give the department's own look-up another name, or leave it out.`,
      })),
  )
}

function lookUpName(entity: PlatformEntity): string {
  return entity.name.charAt(0).toLowerCase() + entity.name.slice(1)
}

function lookUp(entity: PlatformEntity, subgraphs: SubgraphDocument[]): string {
  const type = keyTypeOf(entity, subgraphs) ?? 'ID!'
  return (
    describe(
      `${entity.name} by ${entity.keyField}, asking no department: what each department knows hangs on its own fields, ` +
        'and every one of them may be silent. A well-formed key is never refused, whether anybody knows it or not.',
      '  ',
    ) +
    `  ${lookUpName(entity)}(\n` +
    describe(entity.keyDescription ?? `The ${entity.keyField} of the ${entity.name}.`, '    ') +
    `    ${entity.keyField}: ${type}\n  ): ${entity.name}`
  )
}

function bareEntity(entity: PlatformEntity, subgraphs: SubgraphDocument[]): string {
  const type = keyTypeOf(entity, subgraphs) ?? 'ID!'
  return (
    describe(entity.description ?? `${entity.name}, known to several departments.`, '') +
    `type ${entity.name} @key(fields: "${entity.keyField}") {\n` +
    describe(entity.keyDescription ?? `The ${entity.keyField} of the ${entity.name}.`, '  ') +
    `  ${entity.keyField}: ${type}\n}`
  )
}

function describe(text: string, indent: string): string {
  const lines = text.replaceAll('"""', '\\"""').split('\n')
  return ['"""', ...lines, '"""'].map((line) => (line === '' ? '' : indent + line)).join('\n') + '\n'
}
