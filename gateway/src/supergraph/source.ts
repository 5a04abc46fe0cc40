/** One version of the supergraph as its source gave it. */
export interface SupergraphText {
  readonly sdl: string
  /** Where it came from, for logs and readiness: a path or an address. */
  readonly origin: string
}

/**
 * Where supergraphs come from. `load` gives the present one or throws a sentence; `watch` reports every later one and
 * every failure to get one, until the returned function is called.
 */
export interface SupergraphSource {
  load(): Promise<SupergraphText>
  watch(onText: (text: SupergraphText) => void, onFailure: (failure: Error) => void): () => void
}
