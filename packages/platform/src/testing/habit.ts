/** What a department’s connection does instead of answering. */
export type Habit =
  /** Nobody listens. */
  | 'refuse'
  /** Takes the question and never answers. */
  | 'hang'
  /** Answers a byte at a time, slower than anybody waits. */
  | 'drip'
  /** Answers 500 with a page of HTML. */
  | 'error'
  /** Answers 200 with JSON that is cut off. */
  | 'garbage'
  /** Answers `{}`. */
  | 'empty'
  /** Answers with only the first half of the entities. */
  | 'half'
  /** Ends the connection in the middle of its answer. */
  | 'reset'

/** Every way to misbehave, for tests that go through them all. */
export const habits: readonly Habit[] = ['refuse', 'hang', 'drip', 'error', 'garbage', 'empty', 'half', 'reset']
