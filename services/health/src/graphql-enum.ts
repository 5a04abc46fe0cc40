import { registerEnumType } from 'type-graphql'
import { type CodeSet } from './code-set.js'

const registered = new WeakSet<object>()

/** The code set as a GraphQL enum, each value described by its meaning and leading Chinese term. */
export function graphqlEnum<Value extends string>(set: CodeSet<Value>): CodeSet<Value>['values'] {
  if (!registered.has(set)) {
    registered.add(set)
    const valuesConfig = Object.fromEntries(
      Object.keys(set.values).map((value) => [
        value,
        { description: `${set.meanings[value as Value]} (${set.words[value as Value][0]}).` },
      ]),
    )
    registerEnumType(set.values as object, { name: set.name, description: set.description, valuesConfig })
  }
  return set.values
}
