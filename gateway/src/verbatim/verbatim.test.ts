import { buildSchema, parse, type OperationDefinitionNode } from 'graphql'
import { describe, expect, test } from 'vitest'
import { CanonicalKeys, SelectionReader } from '../operation/selection.js'
import { PlanUses } from './plan-uses.js'
import { compileReader } from './reader.js'
import { fieldsOfSelection, structureOf } from './structure.js'
import { Verbatim } from './verbatim.js'

const schema = buildSchema(`
  type Query { record(id: ID!): Record list: [Record!]! }
  type Record { id: ID! name: String note: String open: Boolean! size: Float detail: Detail }
  type Detail { colour: Colour count: Int! tags: [String!]! parts(first: Int): [Part] when: Date }
  type Part { title: String! nested: [Part!] }
  scalar Date
  enum Colour { RED GREEN }
`)

/** The reader of a fetch that is the whole plan, for what a client asked. */
function readerOf(query: string) {
  const operation = parse(query).definitions[0] as OperationDefinitionNode
  const selection = new SelectionReader(schema, new Map(), {}, new CanonicalKeys()).read('Query', [
    operation.selectionSet,
  ])
  const planned = parse(query, { noLocation: true }).definitions[0] as OperationDefinitionNode
  const uses = new PlanUses({ kind: 'Fetch', serviceName: 'any', operation: query })
  const structured = structureOf(planned.selectionSet, 'Query', [[]], fieldsOfSelection(selection), {
    schema,
    fragments: new Map(),
    uses,
  })!
  return compileReader(structured.structure)
}

const QUERY = '{ list { id detail { colour count tags parts { title nested { title } } when } } }'
const ITEM =
  '{"id":"a","detail":{"colour":"RED","count":-3,"tags":["x","\\u00e9\\n"],"parts":[{"title":"t","nested":[]},null],"when":"2022-12-08"}}'
const read = readerOf(QUERY)

describe('reading a foreseen answer', () => {
  test('what no plan reads is cut out as it stands', () => {
    const { list } = read(`{"data":{"list":[${ITEM}]}}\n`)!
    expect(list).toBeInstanceOf(Verbatim)
    expect((list as Verbatim).text).toBe(`[${ITEM}]`)
    expect((list as Verbatim).value).toEqual([JSON.parse(ITEM)])
  })

  test.each([
    ['an empty list', '[]'],
    ['a null in a place that allows one', `[${ITEM.replace('"RED"', 'null')}]`],
    ['a null object', '[{"id":"a","detail":null}]'],
    ['an escaped quote', `[${ITEM.replace('"t"', '"\\"t\\\\"')}]`],
  ])('%s is foreseen', (_name, text) => {
    expect((read(`{"data":{"list":${text}}}`)!.list as Verbatim).text).toBe(text)
  })

  test.each([
    ['another order', ITEM.replace('"id":"a",', '').replace(/}$/, ',"id":"a"}')],
    ['spaces', ITEM.replace(':', ': ')],
    ['a null where none may be', ITEM.replace('-3', 'null')],
    ['another type', ITEM.replace('-3', '"three"')],
    ['an integer that is none', ITEM.replace('-3', '3.5')],
    ['an integer that is too large', ITEM.replace('-3', '30000000000')],
    ['an unknown enum value', ITEM.replace('RED', 'BLUE')],
    ['a field too many', ITEM.replace('"count"', '"more":1,"count"')],
    ['a field too few', ITEM.replace('"count":-3,', '')],
    ['a control character', ITEM.replace('"t"', '"\t"')],
    ['a bad escape', ITEM.replace('"t"', '"\\x"')],
    ['a trailing comma', ITEM.replace('"x",', '"x",,')],
  ])('%s is left to the general parser', (_name, item) => {
    expect(read(`{"data":{"list":[${item}]}}`)).toBeUndefined()
  })

  test.each([
    ['errors beside the data', `{"errors":[],"data":{"list":[]}}`],
    ['errors after the data', `{"data":{"list":[]},"errors":[{"message":"x"}]}`],
    ['extensions', `{"data":{"list":[]},"extensions":{}}`],
    ['half an answer', `{"data":{"list":[${ITEM}`],
    ['more than an answer', `{"data":{"list":[]}} {}`],
    ['nothing', ''],
  ])('%s are left to the general parser', (_name, text) => {
    expect(read(text)).toBeUndefined()
  })

  test('a very long list is read without trouble', () => {
    const text = `[${Array.from({ length: 50_000 }, () => ITEM).join(',')}]`
    expect((read(`{"data":{"list":${text}}}`)!.list as Verbatim).text).toHaveLength(text.length)
  })
})
