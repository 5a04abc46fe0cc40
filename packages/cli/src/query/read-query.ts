import { existsSync, readFileSync } from 'node:fs'
import { type DocumentNode, GraphQLError, Kind, type OperationDefinitionNode, parse } from 'graphql'

/** A query ready to be sent. */
export interface QueryDocument {
  readonly source: string
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
  readonly variables: Record<string, unknown>
}

/** Reads a query and its variables. Throws a sentence that names the file and what is wrong with it. */
export function readQuery(file: string, options: { variables?: string; operation?: string }): QueryDocument {
  const source = readSource(file)
  const document = parseSource(source, file)
  const operation = chooseOperation(document, file, options.operation)
  return { source, document, operation, variables: readVariables(file, options.variables) }
}

function readSource(file: string): string {
  if (file === '-') return readFileSync(0, 'utf8')
  if (!existsSync(file))
    throw new Error(`There is no file ${file}. The platform’s example queries are in docs/queries/.`)
  return readFileSync(file, 'utf8')
}

function parseSource(source: string, file: string): DocumentNode {
  try {
    return parse(source)
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    const at = error.locations?.[0]
    throw new Error(
      `${file} is not a GraphQL query: ${error.message}${at ? ` At line ${at.line}, column ${at.column}.` : ''}`,
    )
  }
}

function chooseOperation(document: DocumentNode, file: string, name: string | undefined): OperationDefinitionNode {
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
  const names = operations.map((operation) => operation.name?.value ?? 'one without a name').join(', ')
  if (operations.length === 0) throw new Error(`${file} holds no operation to run, only fragments.`)
  const found = name ? operations.find((operation) => operation.name?.value === name) : operations[0]
  if (!found) throw new Error(`${file} holds no operation ${name}. It holds: ${names}.`)
  if (!name && operations.length > 1)
    throw new Error(`${file} holds several operations: ${names}. Choose one with --operation.`)
  return found
}

function readVariables(file: string, given: string | undefined): Record<string, unknown> {
  if (given === undefined) {
    const beside = file.replace(/\.graphql$/, '.variables.json')
    return beside !== file && existsSync(beside) ? parseVariables(readFileSync(beside, 'utf8'), beside) : {}
  }
  if (given.trimStart().startsWith('{')) return parseVariables(given, '--variables')
  if (!existsSync(given)) throw new Error(`There is no file ${given} for --variables; JSON would begin with {.`)
  return parseVariables(readFileSync(given, 'utf8'), given)
}

function parseVariables(text: string, from: string): Record<string, unknown> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new Error(`${from} is expected to be JSON: ${(error as Error).message}.`)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error(`${from} is expected to be a JSON object with a member for each variable.`)
  }
  return value as Record<string, unknown>
}
