import { type FactCatalogue, type FactField } from '../catalogue/fact-catalogue.js'
import { type ReadPath } from '../expressions/path-walker.js'

/** What the collector asks one department about one kind of entity. */
export interface DepartmentSelection {
  readonly department: string
  readonly entity: string
  /** Fields of the entity, as a GraphQL selection set without braces around the entity. */
  readonly selection: string
  /** The whole document: `_entities` by representations. */
  readonly document: string
}

interface Branch {
  readonly field: FactField
  readonly below: Map<string, Branch>
}

/**
 * The GraphQL selections that answer the paths which rules read, one per department and entity: committed documents,
 * the only ones the collector may run. A reference to another entity selects its key; its facts are asked of it.
 */
export function selectionsOf(paths: readonly ReadPath[], catalogue: FactCatalogue): DepartmentSelection[] {
  const trees = new Map<string, Map<string, Branch>>()
  for (const { entity, fields } of paths) {
    const [first] = fields
    // the key is in hand: it is what one asks by
    if (!first || first.name === catalogue.types.get(entity)?.key) continue
    const department = first.owners[0]!
    const name = `${department} ${entity}`
    let level = trees.get(name) ?? new Map<string, Branch>()
    trees.set(name, level)
    for (const field of fields) {
      const branch = level.get(field.name) ?? { field, below: new Map<string, Branch>() }
      level.set(field.name, branch)
      level = branch.below
    }
  }
  return [...trees]
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([name, tree]) => {
      const [department, entity] = name.split(' ') as [string, string]
      const selection = printed(tree, catalogue)
      const document = `query Collect${entity}($representations: [_Any!]!) { _entities(representations: $representations) { ... on ${entity} { ${selection} } } }`
      return { department, entity, selection, document }
    })
}

function printed(level: ReadonlyMap<string, Branch>, catalogue: FactCatalogue): string {
  return [...level.values()]
    .sort((one, other) => one.field.name.localeCompare(other.field.name))
    .map(({ field, below }) => {
      const type = catalogue.types.get(field.type)
      if (!type) return field.name
      if (type.key !== null) return `${field.name} { ${type.key} }`
      // whether the record is linked decides what its silence means
      const link = type.fields.has('link') && !below.has('link') ? 'link ' : ''
      const inner = printed(below, catalogue)
      return `${field.name} { ${link}${inner || '__typename'} }`
    })
    .join(' ')
}
