import { GraphQLError } from 'graphql'
import { type Fault } from '../department/fault.js'

/**
 * Errors of one answer, bounded: a department that is silent for 1,000 records tells so at the first paths, and then
 * once for how many more. Bounded by department, so that a loud one does not hide a quiet one.
 */
export class ErrorList {
  readonly #errors: GraphQLError[] = []
  readonly #counts = new Map<string, { fault: Fault; count: number }>()

  /** @param maximum errors with a path, by department and code */
  constructor(readonly maximum: number) {}

  add(fault: Fault, path: readonly (string | number)[] | undefined): void {
    const group = `${fault.department} ${String(fault.extensions.code)} ${String(fault.extensions.reason)}`
    const tally = this.#counts.get(group) ?? this.#counts.set(group, { fault, count: 0 }).get(group)!
    if (++tally.count > this.maximum) return
    this.#errors.push(new GraphQLError(fault.message, { path, extensions: { ...fault.extensions } }))
  }

  finish(): readonly GraphQLError[] {
    for (const { fault, count } of this.#counts.values()) {
      const more = count - this.maximum
      if (more <= 0) continue
      const who = fault.department ?? 'A department'
      this.#errors.push(
        new GraphQLError(
          `${who}: the same at ${more} more path${more === 1 ? '' : 's'} of this answer (${String(fault.extensions.reason ?? fault.extensions.code)}).`,
          { extensions: { ...fault.extensions, morePaths: more } },
        ),
      )
    }
    return this.#errors
  }
}
