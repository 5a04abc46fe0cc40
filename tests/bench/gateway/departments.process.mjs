// The three departments, in one process that is not measured. An answer is kept by question, so that the departments do
// not hide the gateways' own cost.
import { createServer } from 'node:http'
import { buildASTSchema, execute, parse } from 'graphql'
import { PEOPLE, SDL } from './world.mjs'

const byId = new Map(PEOPLE.map((person) => [person.id, person]))
const rootValue = {
  person: ({ id }) => byId.get(id) ?? null,
  people: ({ first }) => PEOPLE.slice(0, first),
  _entities: ({ representations }) => representations.map(({ id }) => byId.get(id) ?? null),
}

const ports = {}
for (const [name, sdl] of Object.entries(SDL)) {
  const entities = 'scalar _Any union _Entity = Person'
  const lookups = '_entities(representations: [_Any!]!): [_Entity]!'
  const whole = sdl.includes('type Query')
    ? `${sdl} ${entities} extend type Query { ${lookups} }`
    : `${sdl} ${entities} type Query { ${lookups} }`
  const document = parse(whole)
  const extension = document.definitions.find((definition) => definition.kind === 'ObjectTypeExtension')
  const schema = buildASTSchema(
    {
      ...document,
      definitions: document.definitions
        .filter((definition) => definition !== extension)
        .map((definition) =>
          extension && definition.name?.value === 'Query'
            ? { ...definition, fields: [...definition.fields, ...extension.fields] }
            : definition,
        ),
    },
    { assumeValidSDL: true },
  )
  const answers = new Map()
  const server = createServer((request, response) => {
    const chunks = []
    request.on('data', (chunk) => chunks.push(chunk))
    request.on('end', async () => {
      const text = Buffer.concat(chunks).toString()
      let answer = answers.get(text)
      if (!answer) {
        const { query, variables, operationName } = JSON.parse(text)
        const result = await execute({
          schema,
          document: parse(query),
          rootValue,
          variableValues: variables,
          operationName,
        })
        answer = Buffer.from(JSON.stringify(result))
        if (answers.size < 1_000) answers.set(text, answer)
      }
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': answer.length })
      response.end(answer)
    })
  })
  server.keepAliveTimeout = 60_000
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  ports[name] = server.address().port
}
process.on('disconnect', () => process.exit(0))
process.send(ports)
