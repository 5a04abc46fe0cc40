import { parse, type OperationDefinitionNode } from 'graphql'
import { describe, expect, it } from 'vitest'
import { formatCsv } from './format-csv.js'
import { type QueryDocument } from './read-query.js'

describe('an answer as CSV', () => {
  const query = document(`{ people { nodes { name health { grade doses { on } } household { number } } hasNextPage } }`)

  it('has a line a person and a column a field, also of a department that was silent', () => {
    const csv = formatCsv(
      {
        people: {
          nodes: [
            { name: '周桂英', health: null, household: { number: '34112210120790102' } },
            { name: '刘长根', health: null, household: null },
          ],
        },
      },
      query,
    )
    expect(csv).toBe(
      'name,health.grade,health.doses.on,household.number\r\n周桂英,,,34112210120790102\r\n刘长根,,,\r\n',
    )
  })

  it('puts the values of a list into one cell', () => {
    const health = { grade: 'RED', doses: [{ on: '2021-06-15' }, { on: '2021-07-13' }] }
    const csv = formatCsv({ people: { nodes: [{ name: '周桂英', health, household: null }] } }, query)
    expect(csv).toContain('周桂英,RED,2021-06-15; 2021-07-13,')
  })

  it('is one line where the answer is one record', () => {
    const one = document('{ person(id: "p1-a") { name age } }')
    expect(formatCsv({ person: { name: '周桂英', age: 82 } }, one)).toBe('person.name,person.age\r\n周桂英,82\r\n')
  })

  it('follows fragments and aliases', () => {
    const fragments = document('query Q { p: person(id: "p1-a") { ...Name } } fragment Name on Person { called: name }')
    expect(formatCsv({ p: { called: '周桂英' } }, fragments)).toBe('p.called\r\n周桂英\r\n')
  })

  it.each([
    ['commas and quotes', 'a "b", c', '"a ""b"", c"'],
    ['line ends', 'a\nb', '"a\nb"'],
    ['what a spreadsheet would run', '=1+1', `'=1+1`],
    ['a phone with a plus', '+86', `'+86`],
    ['negative numbers as they are', '-12.5', '-12.5'],
  ])('writes %s so that they are read back', (_, value, expected) => {
    expect(formatCsv({ note: value }, document('{ note }'))).toBe(`note\r\n${expected}\r\n`)
  })
})

function document(source: string): QueryDocument {
  const parsed = parse(source)
  return { source, document: parsed, operation: parsed.definitions[0] as OperationDefinitionNode, variables: {} }
}
