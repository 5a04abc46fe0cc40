import { once } from 'node:events'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { findFreePort } from '@huilian/platform'
import { testDirectory } from '@huilian/platform/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { huilian } from './huilian.js'

describe('huilian query', () => {
  let gateway: Server
  let url: string
  let directory: string
  let answer: string
  let asked: { query: string; variables: unknown; operationName?: string }

  beforeAll(async () => {
    gateway = createServer((request, response) => {
      void text(request).then((body) => {
        asked = JSON.parse(body) as typeof asked
        response.setHeader('content-type', 'application/json')
        response.end(answer)
      })
    }).listen(0, '127.0.0.1')
    await once(gateway, 'listening')
    url = `http://127.0.0.1:${(gateway.address() as AddressInfo).port}/graphql`
  })

  afterAll(() => gateway.close())

  beforeEach(() => {
    directory = mkdtempSync(join(testDirectory(), 'query-'))
    writeFileSync(
      join(directory, 'person.graphql'),
      'query Person($id: ID!) { person(id: $id) { name health { grade } } }',
    )
    writeFileSync(join(directory, 'person.variables.json'), '{"id": "p1-zhou"}')
    answer = JSON.stringify({ data: { person: { name: '周桂英', health: { grade: 'YELLOW' } } } })
  })

  it('asks with the variables beside the query and prints the answer', async () => {
    const { code, out, err } = await ask('person.graphql')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(asked).toMatchObject({ variables: { id: 'p1-zhou' }, operationName: 'Person' })
    expect(JSON.parse(out)).toEqual(JSON.parse(answer))
  })

  it('takes variables as JSON or from another file', async () => {
    await ask('person.graphql', '--variables', '{"id": "p1-liu"}')
    expect(asked.variables).toEqual({ id: 'p1-liu' })
    writeFileSync(join(directory, 'other.json'), '{"id": "p1-sun"}')
    await ask('person.graphql', '--variables', 'other.json')
    expect(asked.variables).toEqual({ id: 'p1-sun' })
  })

  it('prints a table, and writes CSV that Excel reads', async () => {
    expect((await ask('person.graphql', '--format', 'table')).out).toContain('name  周桂英')
    await ask('person.graphql', '--format', 'csv', '--bom', '--output', 'person.csv')
    expect(readFileSync(join(directory, 'person.csv'), 'utf8')).toBe(
      '\ufeffperson.name,person.health.grade\r\n周桂英,YELLOW\r\n',
    )
  })

  it('prints what came and ends with 3 when a department was silent', async () => {
    answer = JSON.stringify({
      data: { person: { name: '周桂英', health: null } },
      errors: [
        {
          message: 'health cannot be reached',
          path: ['person', 'health'],
          extensions: { code: 'SILENT', department: 'health' },
        },
      ],
    })
    const { code, out, err } = await ask('person.graphql', '--format', 'table')
    expect(code).toBe(3)
    expect(out).toContain('周桂英')
    expect(err).toBe('health cannot be reached. At person.health. [SILENT, health]\n')
  })

  it('ends with 1 when nothing came', async () => {
    answer = JSON.stringify({ errors: [{ message: 'Cannot query field "nam".', locations: [{ line: 1, column: 5 }] }] })
    const { code, err } = await ask('person.graphql', '--format', 'csv')
    expect({ code, err }).toEqual({ code: 1, err: 'Cannot query field "nam". At line 1, column 5 of the query.\n' })
  })

  it('says that nothing runs there', async () => {
    const nowhere = `http://127.0.0.1:${await findFreePort()}/graphql`
    const { code, err } = await huilian(['query', 'person.graphql', '--url', nowhere], { directory })
    expect(code).toBe(1)
    expect(err).toContain(`Nothing answers at ${nowhere}: the platform is not running. Start it with npm start`)
  })

  it('says what is wrong with an answer that is none', async () => {
    answer = '<html>'
    expect((await ask('person.graphql')).err).toContain('answered 200 with something that is no GraphQL answer: <html>')
  })

  it.each([
    ['a file that is not there', ['nobody.graphql'], 'There is no file nobody.graphql'],
    ['variables that are no JSON', ['person.graphql', '--variables', '{id}'], '--variables is expected to be JSON'],
    [
      'an operation that is not there',
      ['person.graphql', '--operation', 'Nobody'],
      'holds no operation Nobody. It holds: Person.',
    ],
  ])('says what is wrong with %s', async (_, args, sentence) => {
    const { code, err } = await ask(...args)
    expect(code).toBe(1)
    expect(err).toContain(sentence)
  })

  it('points at the place of a mistake in a query', async () => {
    writeFileSync(join(directory, 'broken.graphql'), '{ person( }')
    expect((await ask('broken.graphql')).err).toMatch(
      /broken\.graphql is not a GraphQL query: .* At line 1, column 11\./,
    )
  })

  it('reads a query from standard input', async () => {
    const { code } = await huilian(['query', '-', '--url', url], { directory, input: '{ person { name } }' })
    expect(code).toBe(0)
    expect(asked.query).toBe('{ person { name } }')
  })

  function ask(...args: string[]) {
    return huilian(['query', ...args, '--url', url], { directory })
  }
})
