/** What a GraphQL server answers. */
export interface GraphQLAnswer {
  readonly data?: Record<string, unknown> | null
  readonly errors?: readonly GraphQLAnswerError[]
}

export interface GraphQLAnswerError {
  readonly message: string
  readonly path?: readonly (string | number)[]
  readonly locations?: readonly { readonly line: number; readonly column: number }[]
  readonly extensions?: { readonly code?: unknown; readonly department?: unknown }
}

/** An error as a sentence: what happened, where in the answer or in the query, its code and its department. */
export function describeError({ message, path, locations, extensions }: GraphQLAnswerError): string {
  const sentence = /[.!?。！？]$/.test(message.trim()) ? message.trim() : `${message.trim()}.`
  const where = path?.length
    ? ` At ${path.join('.')}.`
    : locations?.length
      ? ` At line ${locations[0]!.line}, column ${locations[0]!.column} of the query.`
      : ''
  const facts = [extensions?.code, extensions?.department].filter((fact) => typeof fact === 'string')
  return `${sentence}${where}${facts.length > 0 ? ` [${facts.join(', ')}]` : ''}`
}
