import {
  getNamedType,
  type GraphQLLeafType,
  type GraphQLOutputType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql'
import { Hole } from '../department/fault.js'
import { type SelectedField, type Selection } from '../operation/selection.js'
import { Verbatim } from '../verbatim/verbatim.js'
import { type Place } from '../plan/place.js'

/** Writes an answer as JSON text, or gives undefined when it is not flawless and must be projected carefully. */
export type FastProjection = (data: Place, introspection: Readonly<Record<string, string>>) => string | undefined

const FLAWED = Symbol('not flawless')
const NEEDS_ESCAPE = /[^\x20\x21\x23-\x5b\x5d-\ud7ff\ue000-\uffff]/

const quote = (text: string): string => (NEEDS_ESCAPE.test(text) ? JSON.stringify(text) : `"${text}"`)

/**
 * Compiles a selection to a function that goes straight from departments' data to the text of the answer: one function
 * per selection set, names and punctuation folded into constants, types checked on the way. It has no notion of paths or
 * errors; at the first flaw it gives up and the careful projection starts over.
 */
export function compileProjection(root: Selection): FastProjection {
  const enums: Array<Readonly<Record<string, string>>> = []
  const enumIndexes = new Map<GraphQLLeafType, number>()
  const functions: string[] = []
  const names = new Map<Selection, string>()
  const entry = functionFor(root, true)
  const make = new Function(
    'FLAWED',
    'quote',
    'Hole',
    'Verbatim',
    'enums',
    `'use strict'\n${functions.join('\n')}\nreturn ${entry}`,
  ) as (...parameters: unknown[]) => (data: Place, introspection: Readonly<Record<string, string>>) => string
  const project = make(FLAWED, quote, Hole, Verbatim, enums)
  return (data, introspection) => {
    try {
      return project(data, introspection)
    } catch (thrown) {
      if (thrown === FLAWED) return undefined
      throw thrown
    }
  }

  function functionFor(selection: Selection, isRoot = false): string {
    const known = names.get(selection)
    if (known) return known
    const name = `object${names.size}`
    names.set(selection, name)
    let body: string
    if (selection.uniform) body = fieldsBody(selection.fieldsFor(selection.typeName)!, selection.typeName, isRoot)
    else {
      const cases = selection.possibleTypes.map(
        (type) => `case ${JSON.stringify(type)}: {${fieldsBody(selection.fieldsFor(type)!, type, false)}}`,
      )
      body = `switch (v.__typename) {${cases.join('\n')}\ndefault: throw FLAWED}`
    }
    functions.push(`function ${name}(v, introspection) {\nif (v instanceof Hole) throw FLAWED\n${body}\n}`)
    return name
  }

  function fieldsBody(fields: readonly SelectedField[], typename: string, isRoot: boolean): string {
    let code = 'let s = "{"\nlet x\n'
    fields.forEach((field, index) => {
      const head = `${index === 0 ? '' : ','}${JSON.stringify(field.responseKey)}:`
      if (field.name === '__typename') code += `s += ${JSON.stringify(`${head}${JSON.stringify(typename)}`)}\n`
      else if (isRoot && (field.name === '__schema' || field.name === '__type')) {
        code += `s += ${JSON.stringify(head)} + introspection[${JSON.stringify(field.responseKey)}]\n`
      } else {
        code += `x = v[${JSON.stringify(field.canonicalKey)}]\ns += ${JSON.stringify(head)}\n`
        const plain = valueCode(field.type, field, 'x', 0)
        code += field.selection
          ? `if (x instanceof Verbatim) { if (x.text === undefined) throw FLAWED; s += x.text }\nelse {\n${plain}}\n`
          : plain
      }
    })
    return `${code}return s + "}"`
  }

  function valueCode(type: GraphQLOutputType, field: SelectedField, variable: string, depth: number): string {
    if (isNonNullType(type)) return presentCode(type.ofType, field, variable, depth, 'throw FLAWED')
    return presentCode(type, field, variable, depth, `if (${variable} === null) s += "null"; else throw FLAWED`)
  }

  function presentCode(
    type: GraphQLOutputType,
    field: SelectedField,
    variable: string,
    depth: number,
    otherwise: string,
  ): string {
    if (isListType(type)) {
      const index = `i${depth}`
      const item = `y${depth}`
      return (
        `if (Array.isArray(${variable})) {\ns += "["\nfor (let ${index} = 0; ${index} < ${variable}.length; ${index}++) {\n` +
        `if (${index} !== 0) s += ","\nconst ${item} = ${variable}[${index}]\n${valueCode(type.ofType, field, item, depth + 1)}}\ns += "]"\n} else ${otherwise}\n`
      )
    }
    const named = getNamedType(type)
    if (isLeafType(named)) return leafCode(named, variable, otherwise)
    const call = `${functionFor(field.selection!)}(${variable})`
    return `if (typeof ${variable} === "object" && ${variable} !== null && !Array.isArray(${variable})) s += ${call}\nelse ${otherwise}\n`
  }

  function leafCode(type: GraphQLLeafType, variable: string, otherwise: string): string {
    if (isEnumType(type)) {
      let index = enumIndexes.get(type)
      if (index === undefined) {
        index = enums.length
        enumIndexes.set(type, index)
        const texts = Object.create(null) as Record<string, string>
        for (const value of type.getValues()) texts[value.name] = JSON.stringify(value.name)
        enums.push(texts)
      }
      return `if (typeof ${variable} === "string" && enums[${index}][${variable}] !== undefined) s += enums[${index}][${variable}]\nelse ${otherwise}\n`
    }
    switch (type.name) {
      case 'Int':
        return `if (typeof ${variable} === "number" && (${variable} | 0) === ${variable}) s += ${variable}\nelse ${otherwise}\n`
      case 'Float':
        return `if (typeof ${variable} === "number") s += ${variable}\nelse ${otherwise}\n`
      case 'String':
        return `if (typeof ${variable} === "string") s += quote(${variable})\nelse ${otherwise}\n`
      case 'Boolean':
        return `if (typeof ${variable} === "boolean") s += ${variable}\nelse ${otherwise}\n`
      case 'ID':
        return `if (typeof ${variable} === "string") s += quote(${variable})\nelse if (typeof ${variable} === "number" && Number.isInteger(${variable})) s += '"' + ${variable} + '"'\nelse ${otherwise}\n`
      default:
        return `if (typeof ${variable} === "string") s += quote(${variable})\nelse if (${variable} !== undefined && ${variable} !== null && !(${variable} instanceof Hole)) s += JSON.stringify(${variable})\nelse ${otherwise}\n`
    }
  }
}
