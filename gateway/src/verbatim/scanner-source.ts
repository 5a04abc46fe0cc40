import {
  type GraphQLLeafType,
  type GraphQLOutputType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql'
import { type Selection } from '../operation/selection.js'

const CHARACTERS = '[^"\\\\\\x00-\\x1f]*'
export const STRING_PATTERN = `"${CHARACTERS}(?:\\\\(?:["\\\\/bfnrt]|u[0-9a-fA-F]{4})${CHARACTERS})*"`
const INTEGER = '-?(?:0|[1-9][0-9]{0,8})'
const NUMBER = '-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?'

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')

/** A pattern for the JSON text of a leaf, at its strictest: what it does not match is looked at with care. */
export function leafPattern(type: GraphQLLeafType): string {
  if (isEnumType(type))
    return `"(?:${type
      .getValues()
      .map((value) => value.name)
      .join('|')})"`
  switch (type.name) {
    case 'Int':
      return INTEGER
    case 'Float':
      return NUMBER
    case 'Boolean':
      return '(?:true|false)'
    case 'String':
    case 'ID':
      return STRING_PATTERN
    default:
      return `(?:${STRING_PATTERN}|${NUMBER}|true|false)`
  }
}

/** One step of scanning a JSON text. */
export type ScanStep =
  | { readonly kind: 'pattern'; readonly source: string }
  | { readonly kind: 'list'; readonly item: readonly ScanStep[] }
  | { readonly kind: 'optional'; readonly steps: readonly ScanStep[] }

/**
 * The steps that recognise a value's JSON text. A selection has a finite depth, so its text is a regular language:
 * everything but lists of objects is folded into patterns, which the engine runs in machine code. Lists of objects are
 * looped over, so that no pattern has to remember where it was for more than one object.
 *
 * @returns undefined for what is not recognised in this way (abstract types)
 */
export function scanSteps(type: GraphQLOutputType, selection: Selection | undefined): readonly ScanStep[] | undefined {
  if (isNonNullType(type)) return presentSteps(type.ofType as GraphQLOutputType, selection)
  const steps = presentSteps(type, selection)
  if (!steps) return undefined
  const pattern = onlyPattern(steps)
  return pattern === undefined ? [{ kind: 'optional', steps }] : [{ kind: 'pattern', source: `(?:null|${pattern})` }]
}

function presentSteps(type: GraphQLOutputType, selection: Selection | undefined): readonly ScanStep[] | undefined {
  if (isLeafType(type)) return [{ kind: 'pattern', source: leafPattern(type) }]
  if (!isListType(type)) return selection && objectSteps(selection)
  const item = scanSteps(type.ofType as GraphQLOutputType, selection)
  if (!item) return undefined
  const pattern = selection === undefined ? onlyPattern(item) : undefined
  if (pattern === undefined) return [{ kind: 'list', item }]
  return [{ kind: 'pattern', source: `\\[(?:${pattern}(?:,${pattern})*)?\\]` }]
}

function objectSteps(selection: Selection): readonly ScanStep[] | undefined {
  if (!selection.uniform) return undefined
  const fields = selection.fieldsFor(selection.typeName)!
  if (fields.length === 0) return undefined
  const steps: ScanStep[] = []
  let open = '\\{'
  for (const [index, field] of fields.entries()) {
    open += `${index === 0 ? '' : ','}${escaped(JSON.stringify(field.responseKey))}:`
    if (field.name === '__typename') {
      open += escaped(JSON.stringify(selection.typeName))
      continue
    }
    const below = scanSteps(field.type, field.selection)
    if (!below) return undefined
    for (const step of below) {
      if (step.kind === 'pattern') open += step.source
      else {
        steps.push({ kind: 'pattern', source: open }, step)
        open = ''
      }
    }
  }
  return [...steps, { kind: 'pattern', source: `${open}\\}` }]
}

const onlyPattern = (steps: readonly ScanStep[]): string | undefined =>
  steps.length === 1 && steps[0]!.kind === 'pattern' ? steps[0]!.source : undefined
