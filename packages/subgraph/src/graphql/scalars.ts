import { GraphQLError, GraphQLScalarType, Kind } from 'graphql'

const CIVIL_DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:?\d{2})$/

/** Whether the text is a day that exists. */
export function isCivilDate(text: string): boolean {
  return CIVIL_DATE.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text)
}

/** Calendar date. Values inside the program are strings, so that no time zone can move them. */
export const CivilDateScalar = textScalar({
  name: 'Date',
  description: 'Calendar date in Asia/Shanghai, `YYYY-MM-DD` (日期).',
  isValid: isCivilDate,
  expected: 'a calendar date such as "2023-01-10"',
})

/** Calendar month. */
export const MonthScalar = textScalar({
  name: 'Month',
  description: 'Calendar month, `YYYY-MM` (月份).',
  isValid: (text) => MONTH.test(text),
  expected: 'a month such as "2023-01"',
})

/** Instant. Written with the offset of Asia/Shanghai. */
export const InstantScalar = new GraphQLScalarType({
  name: 'DateTime',
  description: 'Instant in ISO 8601 with its offset, such as `2023-01-10T15:59:00+08:00` (时间).',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/date-time',
  serialize: (value) => writeInstant(value),
  parseValue: (value) => readInstant(value),
  parseLiteral: (node) => readInstant(node.kind === Kind.STRING ? node.value : undefined),
})

function writeInstant(value: unknown): string {
  const instant = value instanceof Date ? value : new Date(String(value))
  if (Number.isNaN(instant.getTime()))
    throw new GraphQLError('Expected an instant to answer with; came something else.')
  return new Date(instant.getTime() + 8 * 3600_000).toISOString().replace(/(\.\d{3})?Z$/, '+08:00')
}

function readInstant(value: unknown): string {
  if (typeof value === 'string' && INSTANT.test(value) && !Number.isNaN(Date.parse(value))) return value
  throw new GraphQLError(
    `Expected an instant with its offset, such as "2023-01-10T15:59:00+08:00"; came ${JSON.stringify(value)}.`,
  )
}

function textScalar(of: {
  name: string
  description: string
  isValid(text: string): boolean
  expected: string
}): GraphQLScalarType {
  const read = (value: unknown): string => {
    if (typeof value === 'string' && of.isValid(value)) return value
    throw new GraphQLError(`Expected ${of.expected}; came ${JSON.stringify(value)}.`)
  }
  return new GraphQLScalarType({
    name: of.name,
    description: of.description,
    serialize: read,
    parseValue: read,
    parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : undefined),
  })
}
