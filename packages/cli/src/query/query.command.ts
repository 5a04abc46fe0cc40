import { Argument, Command, Option } from 'commander'
import { type DataOption, dataOption } from '../data-option.js'

export interface QueryCommandOptions extends DataOption {
  readonly variables?: string
  readonly operation?: string
  readonly format: 'json' | 'table' | 'csv'
  readonly url?: string
  readonly output?: string
  readonly bom?: boolean
  readonly timeout: number
}

const notes = `
Variables come from the file beside the query (person.graphql: person.variables.json) unless --variables names another
file or is itself JSON. The answer goes to standard output, errors go to standard error as sentences: exit code 3 means
that a part of the answer is missing, 1 that all of it is.

Examples:
  huilian query docs/queries/person.graphql
  huilian query docs/queries/person.graphql --variables '{"id": "p1-…"}' --format table
  huilian query docs/queries/village.graphql --format csv --bom --output village.csv
`

export function queryCommand(): Command {
  return new Command('query')
    .summary('ask the running platform')
    .description('Runs a GraphQL query against the running platform and prints the answer.')
    .addArgument(new Argument('<file>', 'the query, a .graphql file; - reads it from standard input'))
    .option('--variables <file or JSON>', 'values of the query’s variables')
    .option('--operation <name>', 'which operation to run, where the file holds several')
    .addOption(new Option('--format <format>', 'how to print').choices(['json', 'table', 'csv']).default('json'))
    .option('--url <address>', 'where to ask (default: the platform that runs here)')
    .option('--output <file>', 'write the answer to a file')
    .option('--bom', 'begin CSV with a byte order mark, which Excel needs to read Chinese')
    .option('--timeout <seconds>', 'give up after', Number, 60)
    .addOption(dataOption())
    .addHelpText('after', notes)
    .action(async (file: string, options: QueryCommandOptions) => {
      const { query } = await import('./query.js')
      await query(file, options)
    })
}
