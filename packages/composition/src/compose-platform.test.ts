import { buildSchema, type GraphQLObjectType, parse } from 'graphql'
import { QueryPlanner } from '@graphql-hive/router-query-planner'
import { describe, expect, test } from 'vitest'

import { composePlatform } from './compose-platform.js'
import { health, registry, rewritten } from './departments.fixture.js'
import { type Subgraph } from './subgraph.js'

function compose(...subgraphs: Subgraph[]) {
  const composition = composePlatform({ subgraphs })
  if (composition.supergraphSdl === null) {
    throw new Error(composition.problems.map(({ code, message }) => `${code}: ${message}`).join('\n'))
  }
  return composition
}

function problemsOf(...subgraphs: Subgraph[]): string[] {
  return composePlatform({ subgraphs }).problems.map(({ code, message }) => `${code}: ${message}`)
}

describe('registry and health composed', () => {
  test('person and household can be looked up without asking a department', () => {
    const { apiSdl, subgraphs } = compose(registry, health)
    const query = buildSchema(apiSdl).getQueryType()!.getFields()

    expect(subgraphs.map(({ name, url }) => `${name} ${url}`)).toContain('keys builtin:keys')
    expect(String(query['person']!.type)).toBe('Person')
    expect(String(query['person']!.args[0]!.type)).toBe('ID!')
    expect(String(query['household']!.type)).toBe('Household')
    expect(query['household']!.args[0]!.name).toBe('number')
    expect(query['person']!.description).toMatch(/asking no department/)
  })

  test('clients see every description, and neither the feed nor machinery', () => {
    const { apiSdl } = compose(registry, health)
    const person = buildSchema(apiSdl).getType('Person') as GraphQLObjectType

    expect(person.getFields()['health']!.description).toBe('What health knows (健康档案).')
    expect(apiSdl).not.toMatch(/@|directive|ChangePage|changes|registerScopes|huilian|join__/)
  })

  test('@indexed and @share reach the supergraph', () => {
    const { supergraphSdl } = compose(registry, health)

    expect(supergraphSdl).toContain('livesAlone: Boolean @indexed(absent: UNKNOWN) @join__field(graph: REGISTRY)')
    expect(supergraphSdl).toContain('@share(class: CONDITIONAL, catalogue: "341122-XZ-001", purposes: ["帮扶"])')
    expect(supergraphSdl).toContain('import: ["@indexed", "@share"]')
  })

  test('the planner of the gateway asks the key from nobody and the two departments side by side', () => {
    const planner = new QueryPlanner(compose(registry, health).supergraphSdl)
    const plan = planner.plan('{ person(id: "p1-a") { name health { grade } } }', null, new Set(), 0)
    const [first, second] = plan.node!.kind === 'Sequence' ? plan.node!.nodes : []

    expect(first).toMatchObject({ kind: 'Fetch', serviceName: 'keys' })
    expect(second!.kind).toBe('Parallel')
    expect(JSON.stringify(second)).toMatch(/"serviceName":"health".*"serviceName":"registry"/)
  })

  test('the order in which departments are named changes nothing', () => {
    const one = compose(registry, health)
    const other = compose(health, registry)

    expect(one.supergraphSdl).toBe(other.supergraphSdl)
    expect(one.apiSdl).toBe(other.apiSdl)
  })

  test('an entity that others only point at stays with its department', () => {
    const pointing = rewritten(
      { ...health, sdl: `${health.sdl}\n"Division." type Division @key(fields: "code") { "Code." code: ID! }` },
      'phone: String!',
      'phone: String! "Where." division: Division',
    )
    const owning = {
      ...registry,
      sdl: `${registry.sdl}\n"Division." type Division @key(fields: "code") { "Code." code: ID! "Name." name: String! }`,
    }
    const query = buildSchema(compose(owning, pointing).apiSdl).getQueryType()!.getFields()

    expect(Object.keys(query).sort()).toEqual(['household', 'person'])
  })
})

describe('a contract that cannot be composed', () => {
  test('a schema that stops being GraphQL is told with its line', () => {
    const [problem] = problemsOf(registry, rewritten(health, 'health: HealthRecord', 'health HealthRecord'))
    const line = health.sdl.slice(0, health.sdl.indexOf('health: HealthRecord')).split('\n').length

    expect(problem).toMatch(new RegExp(`^SDL_SYNTAX: Department "health": its schema is not GraphQL at line ${line}: `))
  })

  test('a misspelt type is told with field and the name that was meant', () => {
    expect(problemsOf(registry, rewritten(health, 'health: HealthRecord', 'health: HealthRecrod'))).toEqual([
      'TYPE_UNKNOWN: Department "health": Person.health has the type HealthRecrod, which its schema does not declare. ' +
        'Did you mean "HealthRecord"? Declare the type in this department\'s schema, or correct the name.',
    ])
  })

  test('a misspelt key field is told with the field that was meant', () => {
    const problems = problemsOf(registry, rewritten(health, '@key(fields: "number")', '@key(fields: "numbre")'))

    expect(problems[0]).toMatch(
      /^KEY_INVALID_FIELDS: Department "health": On type "Household".* Did you mean "number"\?$/,
    )
  })

  test('one field of two owners is told with both', () => {
    const both = rewritten(health, 'health: HealthRecord', 'health: HealthRecord "Name." name: String')

    expect(problemsOf(registry, both)[0]).toMatch(
      /^INVALID_FIELD_SHARING: .*"Person.name".*"health" and "registry".* One field has one owner/,
    )
  })

  test('a department may not become the doorkeeper of persons', () => {
    const doorkeeper = rewritten(registry, 'type Query {', 'type Query { "P." person("K." id: ID!): Person')

    expect(problemsOf(doorkeeper, health)).toEqual([
      'LOOKUP_NAME_TAKEN: Department "registry": Query.person belongs to the platform, which answers it from the key of ' +
        "Person without asking any department. Give the department's own look-up another name, or leave it out.",
    ])
  })

  test('two departments of one name, and one called like the built-in', () => {
    expect(problemsOf(registry, { ...health, name: 'registry' })[0]).toMatch(/^SUBGRAPH_NAME_TAKEN: Two departments/)
    expect(problemsOf(registry, { ...health, name: 'keys' })[0]).toMatch(/^SUBGRAPH_NAME_TAKEN: "keys" is the name/)
  })
})

test('everything that is wrong is told at once', () => {
  const careless = rewritten(
    rewritten(health, '"Health record (健康档案)."\n', ''),
    'type HealthPhoneNotice {',
    'type HealthPhoneNotice { number: Int',
  )
  expect(problemsOf(registry, careless)).toHaveLength(2)
  expect(() => parse(careless.sdl)).not.toThrow()
})
