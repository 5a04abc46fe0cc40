import { type ASTNode } from '@marcbachmann/cel-js'
import { didYouMean } from '@huilian/composition'

import { type FactCatalogue, type FactField } from '../catalogue/fact-catalogue.js'

/** A fact that an expression reads: from which entity, through which fields. */
export interface ReadPath {
  readonly entity: string
  readonly fields: readonly FactField[]
}

/** Where a sub-expression stands in the departments’ facts. */
export interface FactPlace {
  readonly type: string
  readonly list: boolean
  readonly entity: string
  readonly fields: readonly FactField[]
}

/** What the walk found: paths, rules whose verdict is read, and sentences about what may not be. */
export interface Walk {
  readonly paths: readonly ReadPath[]
  readonly verdicts: readonly string[]
  readonly contacts: ReadonlySet<string>
  readonly problems: readonly string[]
}

/** What the walker needs to know. */
export interface WalkContext {
  readonly catalogue: FactCatalogue
  readonly absentMeansNone: ReadonlySet<string>
  /** Lists of rows that are either of a register or whole within their row. */
  readonly knownLists: ReadonlySet<string>
  readonly variables: ReadonlyMap<string, FactPlace>
  /** Values of the rule’s text parameters, to check against enums. */
  readonly texts: ReadonlyMap<string, readonly string[]>
}

const macros = new Set(['exists', 'all', 'filter', 'map', 'exists_one'])
const refused = new Set(['has', 'size', 'dyn', 'type', 'optional', 'orValue', 'or', 'hasValue', 'value', 'bind'])

/** The place of an entity variable, such as `person`. */
export function entityPlace(entity: string): FactPlace {
  return { type: entity, list: false, entity, fields: [] }
}

/** Finds every path that an expression reads and everything in it that could turn an unknown into an answer. */
export function walk(ast: ASTNode, context: WalkContext): Walk {
  const walker = new Walker(context)
  walker.visit(ast, context.variables)
  return walker
}

class Walker implements Walk {
  readonly paths: ReadPath[] = []
  readonly verdicts: string[] = []
  readonly contacts = new Set<string>()
  readonly problems: string[] = []
  private readonly touched = new Set<string>()

  constructor(private readonly context: WalkContext) {}

  visit(node: ASTNode, scope: ReadonlyMap<string, FactPlace>): FactPlace | null {
    switch (node.op) {
      case 'value':
        return null
      case 'id':
        this.touched.add(node.args)
        return scope.get(node.args) ?? null
      case '.': {
        const receiver = this.visit(node.args[0], scope)
        return receiver && this.step(receiver, node.args[1])
      }
      case '.?':
      case '[?]':
      case '[]':
        this.problems.push(
          `"${node.op}" is refused: it would turn a fact that is not known into an answer. Use exists() or the field itself.`,
        )
        return null
      case 'call':
        return this.call(node.args[0], null, node.args[1], scope)
      case 'rcall':
        return this.call(node.args[0], node.args[1], node.args[2], scope)
      case 'in':
      case '==':
      case '!=':
        this.compare(node.op, node.args[0], node.args[1], scope)
        return null
      case '?:': {
        const [condition, yes, no] = node.args
        this.visit(condition, scope)
        const place = this.visit(yes, scope)
        return this.visit(no, scope) ?? place
      }
      case '!_':
      case '-_':
        this.visit(node.args, scope)
        return null
      case 'list':
        for (const one of node.args) this.visit(one, scope)
        return null
      case 'map':
        this.problems.push('A map is refused: facts are objects of the contract, and params are named one by one.')
        return null
      default:
        for (const one of node.args) this.visit(one, scope)
        return null
    }
  }

  private step(receiver: FactPlace, name: string): FactPlace | null {
    const { catalogue } = this.context
    const type = catalogue.types.get(receiver.type)
    const path = pathOf(receiver, name)
    if (receiver.list || !type) {
      this.problems.push(
        `${path}: "${receiver.type}" ${receiver.list ? 'is a list: use exists(), all() or filter()' : 'has no fields'}.`,
      )
      return null
    }
    const field = type.fields.get(name)
    if (!field) {
      const owners = [...new Set([...type.fields.values()].flatMap((one) => one.owners))].join(', ')
      this.problems.push(
        `${path}: "${type.name}" of ${owners} has no field "${name}".${didYouMean(name, type.fields.keys())}`,
      )
      return null
    }
    if (field.requiredArguments.length > 0)
      this.problems.push(
        `${path}: the field wants the argument "${field.requiredArguments[0]}", and a path gives none.`,
      )
    const fields = [...receiver.fields, field]
    this.paths.push({ entity: receiver.entity, fields })
    const target = catalogue.types.get(field.type)
    if (field.list && target && !this.context.knownLists.has(`${type.name}.${name}`))
      this.problems.push(
        `${path}: nothing says when this list is complete. Its owner, ${field.owners.join(', ')}, names its register under "registers" (or "withinRow") in its coverage.yaml.`,
      )
    return target?.key
      ? { type: field.type, list: field.list, entity: field.type, fields: [] }
      : { type: field.type, list: field.list, entity: receiver.entity, fields }
  }

  private call(
    name: string,
    receiver: ASTNode | null,
    given: readonly ASTNode[],
    scope: ReadonlyMap<string, FactPlace>,
  ): FactPlace | null {
    if (refused.has(name)) {
      this.problems.push(
        `${name}() is refused: it would turn a fact that is not known into an answer. Compare the field itself, or use exists().`,
      )
      return null
    }
    const place = receiver && this.visit(receiver, scope)
    if (receiver && macros.has(name)) return this.macro(name, place, given, scope)
    const places = given.map((one) => this.visit(one, scope))
    if (name === 'verdict' && given[0]?.op === 'value') this.verdicts.push(String(given[0].args))
    else if (name === 'verdict') this.problems.push('verdict() takes the id of a rule, written out.')
    if (name === 'contactedSince' && places[0]) this.contacts.add(places[0].type)
    return null
  }

  private macro(
    name: string,
    place: FactPlace | null,
    given: readonly ASTNode[],
    scope: ReadonlyMap<string, FactPlace>,
  ): FactPlace | null {
    const variable = given[0]?.op === 'id' ? given[0].args : ''
    const inner = new Map(scope)
    if (place) inner.set(variable, { ...place, list: false })
    else inner.delete(variable)
    this.touched.delete(variable)
    let last: FactPlace | null = null
    for (const one of given.slice(1)) last = this.visit(one, inner)
    if (place && !this.touched.has(variable))
      this.problems.push(`${name}() never looks at "${variable}": it would be true of rows that nobody handed in.`)
    if (name === 'filter') return place
    return name === 'map' && last ? { ...last, list: true } : null
  }

  private compare(operator: string, left: ASTNode, right: ASTNode, scope: ReadonlyMap<string, FactPlace>): void {
    const [one, other] = [this.visit(left, scope), this.visit(right, scope)]
    if (operator === 'in' && other && !other.list)
      this.problems.push(`"in" is refused on ${pathOf(other)}: it is no list.`)
    for (const [place, node] of [
      [one, right],
      [other, left],
    ] as const) {
      if (!place) continue
      if (node.op === 'value' && node.args === null) this.checkNull(place)
      else this.checkEnum(place, node)
    }
  }

  private checkNull(place: FactPlace): void {
    const field = place.fields.at(-1)
    if (field && (field.absentMeansNone || this.context.absentMeansNone.has(`${field.parent}.${field.name}`))) return
    this.problems.push(
      `${pathOf(place)} may not be compared with null: whether missing means none is for ${field?.owners.join(', ') ?? 'its owner'} to say, by @indexed(absent: NONE) or under "absentMeansNone" in its coverage.yaml.`,
    )
  }

  private checkEnum(place: FactPlace, node: ASTNode): void {
    const values = this.context.catalogue.enums.get(place.type)
    if (!values) return
    for (const text of this.textsOf(node))
      if (!values.includes(text))
        this.problems.push(
          `${pathOf(place)}: "${place.type}" of ${place.fields.at(-1)?.owners.join(', ') ?? 'its owner'} has no value "${text}".${didYouMean(text, values)}`,
        )
  }

  private textsOf(node: ASTNode): readonly string[] {
    if (node.op === 'value') return typeof node.args === 'string' ? [node.args] : []
    if (node.op === 'list') return node.args.flatMap((one) => this.textsOf(one))
    const isParameter = node.op === '.' && node.args[0].op === 'id' && node.args[0].args === 'params'
    return isParameter ? (this.context.texts.get(node.args[1] as string) ?? []) : []
  }
}

function pathOf(place: FactPlace, next?: string): string {
  const names = [place.entity[0]!.toLowerCase() + place.entity.slice(1), ...place.fields.map((field) => field.name)]
  return (next === undefined ? names : [...names, next]).join('.')
}
