import { type GraphQLLeafType, type GraphQLOutputType, isListType, isNonNullType } from 'graphql'
import { Hole } from '../department/fault.js'
import { leafPattern, type ScanStep, STRING_PATTERN } from './scanner-source.js'
import { type Structure, type StructureField } from './structure.js'
import { Verbatim } from './verbatim.js'

/** Reads an answer's text to data, or gives undefined when it is not exactly as foreseen. */
export type AnswerReader = (text: string) => Record<string, unknown> | undefined

const UNFORESEEN = Symbol('not as foreseen')

/**
 * Compiles a structure to a reader of its text: what the plan needs becomes values, the rest is cut out as it stands once
 * a pattern has recognised it. Any other order, spacing or type makes it give up, and the general parser takes over.
 */
export function compileReader(structure: Structure): AnswerReader {
  const patterns: RegExp[] = []
  const functions: string[] = []
  let names = 0
  const pattern = (source: string): string => {
    patterns.push(new RegExp(source, 'y'))
    return `scan(patterns[${patterns.length - 1}])`
  }
  const root = objectFunction(structure)
  const make = new Function(
    'patterns',
    'Verbatim',
    'UNFORESEEN',
    `'use strict'
let t = '', p = 0
function scan(re) { re.lastIndex = p; if (!re.test(t)) throw UNFORESEEN; p = re.lastIndex }
function literal(s) { if (!t.startsWith(s, p)) throw UNFORESEEN; p += s.length }
function isNull() { if (!t.startsWith('null', p)) return false; p += 4; return true }
function string(re) { const b = p; scan(re); const s = t.slice(b + 1, p - 1); return s.includes('\\\\') ? JSON.parse(t.slice(b, p)) : s }
function number(re) { const b = p; scan(re); return +t.slice(b, p) }
function other(re) { const b = p; scan(re); return JSON.parse(t.slice(b, p)) }
${functions.join('\n')}
const REST = /\\s*$/y
return (text) => {
  t = text; p = 0
  try {
    literal('{"data":')
    const data = ${root}()
    literal('}')
    scan(REST)
    return data
  } finally { t = '' }
}`,
  ) as (...parameters: unknown[]) => AnswerReader
  const read = make(patterns, Verbatim, UNFORESEEN)
  return (text) => {
    try {
      return read(text)
    } catch (thrown) {
      // a pattern may also run out of stack on a text of a monstrous shape
      if (thrown === UNFORESEEN || thrown instanceof RangeError) return undefined
      throw thrown
    }
  }

  function objectFunction({ fields }: Structure): string {
    const name = `object${names++}`
    let code = ''
    let open = '{'
    const members: string[] = []
    fields.forEach((field, index) => {
      open += `${index === 0 ? '' : ','}${JSON.stringify(field.key)}:`
      if (field.kind === 'typename' && field.typename !== undefined) {
        open += JSON.stringify(field.typename)
        members.push(`${JSON.stringify(field.key)}: ${JSON.stringify(field.typename)}`)
        return
      }
      code += `literal(${JSON.stringify(open)})\nconst v${index} = ${valueOf(field)}\n`
      members.push(`${JSON.stringify(field.key)}: v${index}`)
      open = ''
    })
    functions.push(
      `function ${name}() {\n${code}literal(${JSON.stringify(`${open}}`)})\nreturn { ${members.join(', ')} }\n}`,
    )
    return name
  }

  function valueOf(field: StructureField): string {
    if (field.kind === 'typename') return `string(patterns[${patterns.push(new RegExp(STRING_PATTERN, 'y')) - 1}])`
    if (field.kind === 'leaf') return typed(field.type, leafOf(field.leaf))
    if (field.kind === 'object') return typed(field.type, `${objectFunction(field.below)}()`)
    const name = `verbatim${names++}`
    const body = field.steps.map((step) => scanCode(step)).join('')
    functions.push(
      `function ${name}() {\nconst b = p\n${body}return t.charCodeAt(b) === 110 ? null : new Verbatim(t.slice(b, p))\n}`,
    )
    return `${name}()`
  }

  function typed(type: GraphQLOutputType, value: string): string {
    if (!isNonNullType(type)) return `(isNull() ? null : ${present(type, value)})`
    return present(type.ofType as GraphQLOutputType, value)
  }

  function present(type: GraphQLOutputType, value: string): string {
    if (!isListType(type)) return value
    const name = `list${names++}`
    const item = typed(type.ofType as GraphQLOutputType, value)
    functions.push(
      `function ${name}() {\nliteral('[')\nconst list = []\nif (t.charCodeAt(p) === 93) { p++; return list }\n` +
        `for (;;) {\nlist.push(${item})\nif (t.charCodeAt(p) === 44) { p++; continue }\nliteral(']')\nreturn list\n}\n}`,
    )
    return `${name}()`
  }

  function leafOf(type: GraphQLLeafType): string {
    const index = patterns.push(new RegExp(leafPattern(type), 'y')) - 1
    if (type.name === 'Int' || type.name === 'Float') return `number(patterns[${index}])`
    if (type.name === 'String' || type.name === 'ID') return `string(patterns[${index}])`
    return `other(patterns[${index}])`
  }

  function scanCode(step: ScanStep): string {
    if (step.kind === 'pattern') return `${pattern(step.source)}\n`
    const inner = (step.kind === 'list' ? step.item : step.steps).map((each) => scanCode(each)).join('')
    if (step.kind === 'optional') return `if (!isNull()) {\n${inner}}\n`
    return (
      `literal('[')\nif (t.charCodeAt(p) === 93) p++\nelse for (;;) {\n${inner}` +
      `if (t.charCodeAt(p) === 44) { p++; continue }\nliteral(']')\nbreak\n}\n`
    )
  }
}

/** Marks what was asked verbatim in an answer that the general parser read: it is under the client's response keys. */
export function markVerbatim(value: unknown, { fields }: Structure): void {
  if (Array.isArray(value)) {
    for (const item of value) markVerbatim(item, { fields })
    return
  }
  if (typeof value !== 'object' || value === null || value instanceof Hole) return
  const place = value as Record<string, unknown>
  for (const field of fields) {
    const present = place[field.key]
    if (present === undefined || present === null || present instanceof Hole) continue
    if (field.kind === 'verbatim') place[field.key] = new Verbatim(undefined, present)
    else if (field.kind === 'object') markVerbatim(present, field.below)
  }
}
