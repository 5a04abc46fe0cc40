import { type UnknownCause } from './unknown.js'

/** What an expression says: a value, or why there is none. */
export type Told<T> =
  { readonly known: true; readonly value: T } | { readonly known: false; readonly causes: readonly UnknownCause[] }

/** Whether any is true: unknown only where nobody says yes and somebody says nothing. */
export function anyOf(parts: Iterable<Told<boolean>>): Told<boolean> {
  let unknown: Told<boolean> | null = null
  for (const part of parts) {
    if (part.known && part.value) return part
    if (!part.known) unknown ??= part
  }
  return unknown ?? { known: true, value: false }
}
