/** One department's part of the graph, as it arrives: its name, where it answers, what it says it can answer. */
export interface Subgraph {
  /** As in department.json: lower case, words joined by hyphens (`civil-affairs`). */
  name: string
  /** Where its GraphQL endpoint answers. */
  url: string
  /** Its federation SDL, prelude included. */
  sdl: string
  /** What its own type names begin with; by default its name in PascalCase (`CivilAffairs`). */
  typePrefix?: string
}

/** What the type names of a department begin with: `civil-affairs` gives `CivilAffairs`. */
export function typePrefixOf(subgraph: Pick<Subgraph, 'name' | 'typePrefix'>): string {
  return (
    subgraph.typePrefix ??
    subgraph.name
      .split('-')
      .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
      .join('')
  )
}
