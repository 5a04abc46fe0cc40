import { type FlattenNodePathSegment, type PlanNode, type RequiresSelection } from '@graphql-hive/router-query-planner'
import { type OperationDefinitionNode, parse } from 'graphql'
import { type AnswerShape, shapeOf } from '../plan/answer-shape.js'
import { fragmentsOf } from '../plan/echo.js'

/**
 * What a plan does with each place of the answer, by path of canonical keys: how many fetches put something there,
 * whether a later fetch goes through it or reads it.
 */
export class PlanUses {
  readonly #provided = new Map<string, number>()
  readonly #read = new Set<string>()

  constructor(node: PlanNode | undefined) {
    if (node) this.#visit(node, [])
  }

  /** Whether what one fetch puts at this place is left alone by the rest of the plan. */
  isLeftAlone(path: readonly string[]): boolean {
    const key = path.join('/')
    return this.#provided.get(key) === 1 && !this.#read.has(key)
  }

  #visit(node: PlanNode, path: readonly FlattenNodePathSegment[]): void {
    switch (node.kind) {
      case 'Sequence':
      case 'Parallel':
        for (const each of node.nodes) this.#visit(each, path)
        break
      case 'Condition':
        for (const each of [node.ifClause, node.elseClause]) if (each) this.#visit(each, path)
        break
      case 'Flatten':
        this.#visit(node.node, node.path)
        break
      case 'Fetch': {
        const [set, fragments] = selectionOf(node.operation)
        if (!node.requires?.length) return this.#provide(shapeOf(set, fragments), [])
        const lookup = set.selections.find((each) => each.kind === 'Field')!
        this.#lookup([path], node.requires, shapeOf((lookup as { selectionSet: typeof set }).selectionSet, fragments))
        break
      }
      case 'BatchFetch': {
        const [set, fragments] = selectionOf(node.operation)
        for (const alias of node.entityBatch.aliases) {
          const lookup = set.selections.find((each) => each.kind === 'Field' && each.alias?.value === alias.alias)
          const below = (lookup as { selectionSet: typeof set }).selectionSet
          this.#lookup(alias.paths, alias.requires, shapeOf(below, fragments))
        }
        break
      }
      default:
    }
  }

  #lookup(
    paths: ReadonlyArray<readonly FlattenNodePathSegment[]>,
    requires: readonly RequiresSelection[],
    shape: AnswerShape,
  ): void {
    for (const path of new Set(paths.map((each) => fieldsOf(each).join('/')))) {
      const fields = path === '' ? [] : path.split('/')
      fields.forEach((_field, index) => this.#read.add(fields.slice(0, index + 1).join('/')))
      this.#require(requires, fields)
      this.#provide(shape, fields)
    }
  }

  #require(requires: readonly RequiresSelection[], path: readonly string[]): void {
    for (const each of requires) {
      if (each.kind === 'InlineFragment') this.#require(each.selections, path)
      else if (each.kind === 'Field') {
        this.#read.add([...path, each.name].join('/'))
        if (each.selections) this.#require(each.selections, [...path, each.name])
      }
    }
  }

  #provide(shape: AnswerShape, path: readonly string[]): void {
    const keys = new Map<string, AnswerShape[]>()
    for (const { fields } of shape.branches) {
      for (const [key, below] of fields) {
        const known = keys.get(key) ?? keys.set(key, []).get(key)!
        if (below) known.push(below)
      }
    }
    for (const [key, below] of keys) {
      const at = [...path, key].join('/')
      this.#provided.set(at, (this.#provided.get(at) ?? 0) + 1)
      for (const each of below) this.#provide(each, [...path, key])
    }
  }
}

/** The fields of a path, without its lists and type conditions. */
export const fieldsOf = (path: readonly FlattenNodePathSegment[]): readonly string[] =>
  path.flatMap((segment) => (segment !== '@' && 'Field' in segment ? [segment.Field] : []))

function selectionOf(text: string) {
  const document = parse(text, { noLocation: true })
  const operation = document.definitions.find((each) => each.kind === 'OperationDefinition') as OperationDefinitionNode
  return [operation.selectionSet, fragmentsOf(document.definitions)] as const
}
