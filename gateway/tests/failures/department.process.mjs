// A department in a process of its own that fails in the way it is told: `{ mode }` over IPC, or by being killed.
import { createServer } from 'node:http'
import { buildSchema, execute, parse } from 'graphql'

const [, , sdl, world] = process.argv
const schema = buildSchema(`${sdl}
  scalar _Any
  union _Entity = ${[...sdl.matchAll(/type (\w+)(?=[^{]*\{ (?:id|number):)/g)].map((match) => match[1]).join(' | ')}
  extend type Query { _entities(representations: [_Any!]!): [_Entity]! }`)
const records = JSON.parse(world)
const find = (key) => ({ ...records[`${key.__typename} ${key.id ?? key.number}`], ...key })
const link = (record) =>
  Object.fromEntries(
    Object.entries(record).map(([name, value]) => [
      name,
      value?.ref
        ? () => (Array.isArray(value.ref) ? value.ref.map((key) => link(find(key))) : link(find(value.ref)))
        : value,
    ]),
  )
const rootValue = {
  ...Object.fromEntries(
    Object.entries(records.roots ?? {}).map(([name, keys]) => [name, () => keys.map((key) => link(find(key)))]),
  ),
  _entities: ({ representations }) => representations.map((key) => link(find(key))),
}

let mode = 'fine'
process.on('message', (message) => {
  mode = message.mode
  process.send({ mode })
})
process.on('disconnect', () => process.exit(0))

const change = {
  half: (entities) => entities.slice(0, Math.floor(entities.length / 2)),
  nulls: (entities) => entities.map(() => null),
  reordered: (entities) => [...entities].reverse(),
  'another-type': (entities) => entities.map((entity) => ({ ...entity, __typename: 'Pond' })),
  'empty-entities': (entities) => entities.map(() => ({})),
}

const server = createServer(async (request, response) => {
  const chunks = []
  for await (const chunk of request) chunks.push(chunk)
  const { query, variables } = JSON.parse(Buffer.concat(chunks).toString())
  const answer = await execute({ schema, document: parse(query), rootValue, variableValues: variables })
  if (change[mode] && answer.data) {
    answer.data = Object.fromEntries(
      Object.entries(answer.data).map(([key, value]) => [key, Array.isArray(value) ? change[mode](value) : value]),
    )
  }
  const text = JSON.stringify(answer)
  if (mode === 'hanging') return
  if (mode === 'status-500') return response.writeHead(500).end('internal error')
  if (mode === 'status-500-json') return response.writeHead(500).end('{"errors":[{"message":"out of paper"}]}')
  if (mode === 'garbage') return response.end('<html>welcome</html>')
  if (mode === 'empty-object') return response.end('{}')
  if (mode === 'empty-data') return response.end('{"data":{}}')
  if (mode === 'huge') return response.end(`{"data":{"x":"${'长'.repeat(200_000)}"}}`)
  if (mode === 'reset') {
    response.writeHead(200, { 'content-length': text.length * 4 })
    response.write(text.slice(0, 5))
    return setTimeout(() => response.socket.resetAndDestroy(), 20)
  }
  if (mode === 'reset-before') return response.socket.resetAndDestroy()
  if (mode === 'own-error') {
    return response.end(
      '{"data":null,"errors":[{"message":"the stamp is missing","extensions":{"code":"NO_STAMP","stacktrace":["at x"],"http":{"status":500}}}]}',
    )
  }
  if (mode === 'drip') {
    response.writeHead(200)
    let sent = 0
    const timer = setInterval(() => {
      response.write(text[sent++] ?? ' ')
      if (response.destroyed) clearInterval(timer)
    }, 40)
    return response.on('close', () => clearInterval(timer))
  }
  response.end(text)
})
server.listen(Number(process.argv[4] ?? 0), '127.0.0.1', () => process.send({ port: server.address().port }))
