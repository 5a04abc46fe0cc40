import { type GraphQLAnswer } from './graphql-answer.js'
import { type QueryDocument } from './read-query.js'

/** Sends a query. Throws a sentence when no answer, or none in GraphQL, comes. */
export async function askGateway(url: string, query: QueryDocument, milliseconds: number): Promise<GraphQLAnswer> {
  const response = await send(url, query, milliseconds)
  const body = await response.text()
  try {
    const answer = JSON.parse(body) as unknown
    if (isAnswer(answer)) return answer
  } catch {
    // what is not JSON is told below like what is not an answer
  }
  throw new Error(
    `${url} answered ${response.status} with something that is no GraphQL answer: ${body.slice(0, 200).trim() || 'nothing'}`,
  )
}

async function send(
  url: string,
  { source, operation, variables }: QueryDocument,
  milliseconds: number,
): Promise<Response> {
  try {
    return await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
      body: JSON.stringify({ query: source, variables, operationName: operation.name?.value }),
      signal: AbortSignal.timeout(milliseconds),
    })
  } catch (error) {
    if ((error as Error).name === 'TimeoutError') {
      throw new Error(
        `${url} has not answered within ${milliseconds / 1000} s. Ask for less, or wait longer with --timeout.`,
      )
    }
    const why = ((error as Error).cause as NodeJS.ErrnoException | undefined)?.code
    if (why === 'ECONNREFUSED') {
      throw new Error(
        `Nothing answers at ${url}: the platform is not running. Start it with npm start, or name another with --url.`,
      )
    }
    throw new Error(`${url} cannot be reached (${why ?? (error as Error).message}). Check the address.`)
  }
}

function isAnswer(value: unknown): value is GraphQLAnswer {
  return typeof value === 'object' && value !== null && ('data' in value || 'errors' in value)
}
