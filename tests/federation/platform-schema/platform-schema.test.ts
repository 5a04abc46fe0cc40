import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createServer, type Server } from 'node:http'
import { type AddressInfo } from 'node:net'
import { createLog, readEnvironment, readSupergraph, type RunningGateway, startGateway } from '@huilian/gateway'
import { execute, parse } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { compareRandomly } from '../telling/difference.js'
import { inventEntity, inventingResolver } from '../telling/invented-world.js'
import { post, writtenOneWayOrAnother } from '../telling/story.js'
import { buildSubgraph } from '../telling/subgraph.js'

const SCHEMA = fileURLToPath(new URL('../../../schema/', import.meta.url))
const IDS = ['k1', 'k2', 'k3', 'k4', 'k5']
const supergraph = readFileSync(`${SCHEMA}supergraph.graphql`, 'utf8')
const { apiSchema, keys, rootFieldsOf } = readSupergraph(supergraph)
const keyFields = Object.fromEntries([...keys].map(([type, [key]]) => [type, key!.fields]))
const resolver = inventingResolver(keyFields, IDS)

// what the built-in subgraph answers is the record of the key that was asked for
const builtIn = new Set(rootFieldsOf('keys').map((field) => field.name.value))
const typeOf = (field: string) => String(apiSchema.getQueryType()!.getFields()[field]!.type).replace('!', '')
const directResolver: typeof resolver = (source, args, context, info) =>
  info.parentType.name === 'Query' && builtIn.has(info.fieldName)
    ? inventEntity(typeOf(info.fieldName), String(Object.values(args as object)[0]))
    : resolver(source, args, context, info)

const servers: Server[] = []
let gateway: RunningGateway

beforeAll(async () => {
  const addresses: Record<string, string> = {}
  for (const file of readdirSync(`${SCHEMA}subgraphs`)) {
    const name = file.replace('.graphql', '')
    if (name === 'keys') continue
    const subgraph = buildSubgraph(readFileSync(`${SCHEMA}subgraphs/${file}`, 'utf8'), {
      Query: {},
      find: (key) => inventEntity(String(key.__typename), String(key[keyFields[String(key.__typename)]!])),
      resolver,
    })
    const server = createServer((request, response) => {
      const chunks: Buffer[] = []
      request.on('data', (chunk: Buffer) => chunks.push(chunk))
      request.on('end', () => {
        const body = JSON.parse(Buffer.concat(chunks).toString()) as { query: string }
        void subgraph.answer(body).then((answer) => response.end(writtenOneWayOrAnother(answer)))
      })
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    servers.push(server)
    addresses[name] = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`
  }
  gateway = await startGateway(
    readEnvironment({
      PORT: '0',
      SUPERGRAPH: `${SCHEMA}supergraph.graphql`,
      SUBGRAPH_URLS: JSON.stringify(addresses),
      LOG_LEVEL: 'silent',
      DEPARTMENT_DEADLINE_MS: '7000',
    }),
    createLog('silent'),
  )
})
afterAll(async () => {
  await gateway.stop()
  for (const server of servers) {
    server.closeAllConnections()
    server.close()
  }
})

const ask = (query: string, variables?: Record<string, unknown>) => post(gateway.url, { query, variables })
const askDirectly = async (query: string, variables?: Record<string, unknown>) =>
  execute({ schema: apiSchema, document: parse(query), variableValues: variables, fieldResolver: directResolver })

test('over an invented county, whatever is asked of the platform’s own schema, the answer is that of one schema', () =>
  compareRandomly({ supergraph, ask, askDirectly }, IDS))

const QUERIES = fileURLToPath(new URL('../../../docs/queries/', import.meta.url))
test.each(readdirSync(QUERIES).filter((file) => file.endsWith('.graphql')))(
  'so it is for the example query %s',
  async (file) => {
    const query = readFileSync(QUERIES + file, 'utf8')
    const variables = JSON.parse(readFileSync(QUERIES + file.replace('.graphql', '.variables.json'), 'utf8')) as Record<
      string,
      unknown
    >
    const [federated, direct] = await Promise.all([ask(query, variables), askDirectly(query, variables)])
    expect(federated.errors).toBeUndefined()
    expect(federated.data).toEqual(JSON.parse(JSON.stringify(direct.data)))
  },
)
