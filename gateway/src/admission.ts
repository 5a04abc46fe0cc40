import { type Selection } from './operation/selection.js'

/** An operation after canonicalisation: aliases, fragments and skipped selections are out of the way. */
export interface CanonicalOperation {
  readonly canonical: readonly string[]
  readonly selection: Selection
}

/**
 * The one place where an operation is allowed or refused for what it selects. It throws a GraphQLError to refuse. Until
 * callers carry grants, every operation is allowed.
 */
export function admit(_operation: CanonicalOperation): void {
  // nobody is refused yet
}
