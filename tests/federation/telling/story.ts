import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { composeServices } from '@theguild/federation-composition'
import { execute, type ExecutionResult, parse } from 'graphql'
import { createLog, readEnvironment, readSupergraph, startGateway } from '@huilian/gateway'
import { buildSubgraph, LINK, type Records } from './subgraph.js'

/** A department in a story: its SDL, or an address of its own for a built-in one. */
export interface StoryDepartment {
  readonly sdl: string
  readonly url?: string
}

/** An answer as the client gets it. */
export interface StoryAnswer {
  readonly status: number
  readonly data?: Record<string, unknown> | null
  readonly errors?: ReadonlyArray<{ message: string; path?: (string | number)[]; extensions?: Record<string, unknown> }>
  readonly extensions?: Record<string, unknown>
}

/** What a department was asked. */
export interface Asked {
  readonly department: string
  readonly query: string
  readonly variables: Record<string, unknown>
}

/** A story being told: departments on loopback, a gateway before them, and the same world as one schema. */
export interface Story {
  readonly gatewayUrl: string
  readonly supergraph: string
  /** Every request that departments got, in order. */
  readonly asked: Asked[]
  ask(query: string, variables?: Record<string, unknown>, headers?: Record<string, string>): Promise<StoryAnswer>
  /** The answer of one schema over the same records, with no federation in between. */
  askDirectly(query: string, variables?: Record<string, unknown>): Promise<ExecutionResult>
  end(): Promise<void>
}

/** Composes departments, or throws what is wrong with them. */
export function compose(departments: Readonly<Record<string, { sdl: string; url: string }>>): string {
  const composed = composeServices(
    Object.entries(departments).map(([name, { sdl, url }]) => ({ name, typeDefs: parse(LINK + sdl), url })),
  )
  if (composed.errors?.length) throw new Error(composed.errors.map((error) => error.message).join('\n'))
  return composed.supergraphSdl!
}

/** Tells a story: starts its departments and a gateway over HTTP on loopback. */
export async function tell(
  departments: Readonly<Record<string, string | StoryDepartment>>,
  records: Records,
  environment: Readonly<Record<string, string>> = {},
): Promise<Story> {
  const asked: Asked[] = []
  const servers: Server[] = []
  const addresses: Record<string, { sdl: string; url: string }> = {}
  for (const [name, given] of Object.entries(departments)) {
    const { sdl, url } = typeof given === 'string' ? { sdl: given, url: undefined } : given
    if (url) addresses[name] = { sdl, url }
    else {
      const server = await serve(name, LINK + sdl, records, asked)
      servers.push(server)
      addresses[name] = { sdl, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql` }
    }
  }
  const supergraph = compose(addresses)
  const folder = await mkdtemp(join(tmpdir(), 'story-'))
  const file = join(folder, 'supergraph.graphql')
  await writeFile(file, supergraph)
  const gateway = await startGateway(
    readEnvironment({ PORT: '0', SUPERGRAPH: file, LOG_LEVEL: 'silent', ...environment }),
    createLog('silent'),
  )
  const { apiSchema } = readSupergraph(supergraph)
  return {
    gatewayUrl: gateway.url,
    supergraph,
    asked,
    ask: (query, variables, headers) => post(gateway.url, { query, variables }, headers),
    askDirectly: async (query, variables) =>
      execute({
        schema: apiSchema,
        document: parse(query),
        rootValue: { ...records.Query, ...records.Mutation },
        variableValues: variables,
      }),
    end: async () => {
      await gateway.stop()
      for (const server of servers) {
        server.closeAllConnections()
        server.close()
      }
      await rm(folder, { recursive: true })
    },
  }
}

/** Posts a GraphQL request as a client does. */
export async function post(
  gatewayUrl: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<StoryAnswer> {
  const response = await fetch(`${gatewayUrl}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
  return { status: response.status, ...((await response.json()) as object) }
}

let answers = 0

/** Departments write their JSON as they like: every other answer here is spaced, which the gateway must not mind. */
export const writtenOneWayOrAnother = (answer: unknown): string => JSON.stringify(answer, null, answers++ % 2)

async function serve(department: string, sdl: string, records: Records, asked: Asked[]): Promise<Server> {
  const subgraph = buildSubgraph(sdl, records)
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(chunks).toString()) as {
        query: string
        variables?: Record<string, unknown>
      }
      asked.push({ department, query: body.query, variables: body.variables ?? {} })
      void subgraph.answer(body).then((answer) => {
        response.setHeader('content-type', 'application/json')
        response.end(writtenOneWayOrAnother(answer))
      })
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return server
}
