import { buildASTSchema, Kind, parse, validate } from 'graphql'
import { expect, it } from 'vitest'

import { selectionsOf } from '../src/collecting/selections.js'
import { openDepartments, subgraphs } from './departments.fixture.js'

const book = openDepartments()
const selections = selectionsOf(book.paths, book.catalogue)

/** A department's contract with what every subgraph answers beside it. */
function servedSchema(sdl: string): ReturnType<typeof buildASTSchema> {
  const document = parse(sdl)
  const entities = document.definitions.flatMap((one) =>
    one.kind === Kind.OBJECT_TYPE_DEFINITION && one.directives?.some(({ name }) => name.value === 'key')
      ? [one.name.value]
      : [],
  )
  const served = parse(`
    scalar _Any
    union _Entity = ${entities.join(' | ')}
    extend type Query { _entities(representations: [_Any!]!): [_Entity]! }
  `)
  const definitions = document.definitions.filter((one) => one.kind !== Kind.SCHEMA_EXTENSION)
  const merged = { ...document, definitions: [...definitions, ...served.definitions] }
  return buildASTSchema(extended(merged), { assumeValidSDL: true, assumeValid: true })
}

/** Puts the added query field into the type: building a schema reads no extensions. */
function extended(document: ReturnType<typeof parse>): ReturnType<typeof parse> {
  const added = document.definitions.flatMap((one) =>
    one.kind === Kind.OBJECT_TYPE_EXTENSION ? (one.fields ?? []) : [],
  )
  return {
    ...document,
    definitions: document.definitions
      .filter((one) => one.kind !== Kind.OBJECT_TYPE_EXTENSION)
      .map((one) =>
        one.kind === Kind.OBJECT_TYPE_DEFINITION && one.name.value === 'Query'
          ? { ...one, fields: [...(one.fields ?? []), ...added] }
          : one,
      ),
  }
}

it('asks every department for what the rules read of it', () => {
  expect(selections.map(({ department, entity }) => `${department} ${entity}`)).toEqual([
    'civil-affairs Household',
    'civil-affairs Person',
    'health Household',
    'health Person',
    'registry Household',
    'registry Person',
  ])
})

for (const { department, entity, document } of selections)
  it(`asks ${department} about a ${entity} in words that it understands`, () => {
    const { sdl } = subgraphs.find(({ name }) => name === department)!
    expect(validate(servedSchema(sdl), parse(document)).map(({ message }) => message)).toEqual([])
  })

it('refuses a word that the department does not know', () => {
  const { sdl } = subgraphs.find(({ name }) => name === 'health')!
  const [person] = selections.filter((one) => one.department === 'health' && one.entity === 'Person')
  const misspelt = person!.document.replace('medicineDeliveries', 'medicineDeliverys')
  expect(validate(servedSchema(sdl), parse(misspelt))).toHaveLength(1)
})
