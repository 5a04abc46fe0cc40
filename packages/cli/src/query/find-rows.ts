/** A list in an answer, and where it was found. */
export interface Rows {
  readonly path: readonly string[]
  readonly rows: readonly Record<string, unknown>[]
}

/**
 * The rows of an answer: its first list of records on the shortest way down, such as `people` or `people.nodes`.
 * An answer without one is a single row. Lists inside a row stay inside.
 */
export function findRows(data: Record<string, unknown>): Rows {
  const waiting: { path: string[]; value: Record<string, unknown> }[] = [{ path: [], value: data }]
  // deeper than a connection’s nodes a list belongs to one record, and is no list of rows
  const deepest = 2
  for (let at = waiting.shift(); at; at = waiting.shift()) {
    for (const [key, value] of Object.entries(at.value)) {
      const path = [...at.path, key]
      if (isRecordList(value)) return unwrapEdges({ path, rows: value })
      if (isRecord(value) && path.length < deepest && isWrapper(value)) waiting.push({ path, value })
    }
  }
  return { path: [], rows: [data] }
}

/** A page around a list (nodes, pageInfo, totals) rather than a record with lists of its own. */
function isWrapper(value: Record<string, unknown>): boolean {
  return ['nodes', 'edges', 'items', 'rows', 'people', 'households'].some((key) => Array.isArray(value[key]))
}

function unwrapEdges({ path, rows }: Rows): Rows {
  const nodes = rows.map((row) => row.node)
  return path.at(-1) === 'edges' && nodes.every(isRecord) ? { path: [...path, 'node'], rows: nodes } : { path, rows }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function isRecordList(value: unknown): value is Record<string, unknown>[] {
  return Array.isArray(value) && value.length > 0 && value.every(isRecord)
}
