/** A failure as people read it: its sentences, and the trace only when asked for. */
export function describeFailure(error: unknown, debug: boolean): string {
  if (!(error instanceof Error)) return String(error)
  const sentences = error.message.trim() || `${error.name} without a message.`
  return debug ? `${sentences}\n\n${error.stack ?? ''}` : sentences
}
