import { covers } from '../judge/reading.js'
import { type CivilDate } from '../time/civil-date.js'
import { type Rule } from './coverage-file.schema.js'

type Value = number | boolean | string | readonly string[] | readonly number[]

/** CEL’s word for the type of a parameter; null: its values are of several types. */
export function parameterTypeOf(parameter: Rule['params'][string]): string | null {
  const types = new Set(valuesOf(parameter).map(typeOf))
  return types.size === 1 ? [...types][0]! : null
}

/** Every value that a parameter may take. */
export function valuesOf(parameter: Rule['params'][string]): readonly Value[] {
  return isTable(parameter) ? parameter.values.map(({ value }) => value) : [parameter]
}

/** The rule’s parameters for a village on a day, as CEL reads them. @throws Error when none is set for them. */
export function parametersFor(rule: Rule, division: string, day: CivilDate): Record<string, unknown> {
  const chosen: Record<string, unknown> = {}
  for (const [name, parameter] of Object.entries(rule.params)) {
    const value = isTable(parameter)
      ? parameter.values.find(
          ({ region, from, to }) =>
            (!region || covers(region.padEnd(12, '0'), division)) &&
            (!from || from <= day.text) &&
            (!to || day.text <= to),
        )?.value
      : parameter
    if (value === undefined)
      throw new Error(
        `Rule ${rule.id} has no value of "${name}" for ${division} on ${day.text}: give one without region and dates last.`,
      )
    chosen[name] = celValueOf(value)
  }
  return chosen
}

type Table = Extract<Rule['params'][string], { values: unknown[] }>

function isTable(parameter: Rule['params'][string]): parameter is Table {
  return typeof parameter === 'object' && !Array.isArray(parameter)
}

function typeOf(value: Value): string {
  if (Array.isArray(value)) return `list<${typeOf((value as readonly Value[])[0]!)}>`
  if (typeof value === 'number') return Number.isInteger(value) ? 'int' : 'double'
  return typeof value === 'boolean' ? 'bool' : 'string'
}

function celValueOf(value: Value): unknown {
  if (Array.isArray(value)) return (value as readonly Value[]).map(celValueOf)
  return typeof value === 'number' && Number.isInteger(value) ? BigInt(value) : value
}
