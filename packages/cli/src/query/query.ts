import { writeFileSync } from 'node:fs'
import { describeInstallation, findRunningPlatform } from '@huilian/platform'
import { exitCodes } from '../exit-codes.js'
import { askGateway } from './ask-gateway.js'
import { formatCsv } from './format-csv.js'
import { formatTable } from './format-table.js'
import { describeError, type GraphQLAnswer } from './graphql-answer.js'
import { type QueryCommandOptions } from './query.command.js'
import { type QueryDocument, readQuery } from './read-query.js'

/** Runs one query and prints what came; the exit code says whether all, a part or nothing of it did. */
export async function query(file: string, options: QueryCommandOptions): Promise<void> {
  const document = readQuery(file, options)
  const answer = await askGateway(gatewayUrl(options), document, options.timeout * 1000)
  const errors = answer.errors ?? []
  if (answer.data || options.format === 'json') print(format(answer, document, options), options)
  for (const error of errors) console.error(describeError(error))
  if (!answer.data || isEmpty(answer.data)) process.exitCode = errors.length > 0 ? exitCodes.failed : exitCodes.done
  else if (errors.length > 0) process.exitCode = exitCodes.partial
}

/** Where the running platform’s gateway is; its default place when this machine knows of none. */
function gatewayUrl(options: QueryCommandOptions): string {
  if (options.url) return options.url
  const running = findRunningPlatform(describeInstallation(options))
  return `http://127.0.0.1:${running?.port ?? 4000}/graphql`
}

function format(answer: GraphQLAnswer, document: QueryDocument, options: QueryCommandOptions): string {
  if (options.format === 'json') return `${JSON.stringify(answer, null, 2)}\n`
  if (options.format === 'csv') return `${options.bom ? '\ufeff' : ''}${formatCsv(answer.data ?? {}, document)}`
  return formatTable(answer.data ?? {})
}

function print(text: string, { output }: QueryCommandOptions): void {
  if (output) writeFileSync(output, text)
  else process.stdout.write(text)
}

/** Nothing but nulls at the top: a part of nothing. */
function isEmpty(data: Record<string, unknown>): boolean {
  return Object.values(data).every((value) => value === null)
}
