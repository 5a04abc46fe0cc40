import {
  getNamedType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  parse,
  validate,
} from 'graphql'

/** A random operation with variables for it. */
export interface RandomOperation {
  readonly query: string
  readonly variables: Record<string, unknown>
}

/** A small reproducible source of chance (mulberry32). */
export function chanceFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Writes a random valid query: aliases, arguments, variables, fragments, conditions, abstract types. */
export function randomOperation(schema: GraphQLSchema, seed: number, ids: readonly string[]): RandomOperation {
  for (let attempt = 0; ; attempt++) {
    const operation = write(schema, chanceFrom(seed * 1_000 + attempt), ids)
    if (validate(schema, parse(operation.query)).length === 0) return operation
  }
}

function write(schema: GraphQLSchema, chance: () => number, ids: readonly string[]): RandomOperation {
  const variables: Record<string, unknown> = {}
  const definitions: string[] = []
  const fragments: string[] = []
  let aliases = 0
  let budget = 40
  const pick = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)]!
  const body = selectionOf(schema.getQueryType()!, 6)
  return {
    query: `query Random${definitions.length ? `(${definitions.join(', ')})` : ''} ${body}\n${fragments.join('\n')}`,
    variables,
  }

  function selectionOf(type: GraphQLCompositeType, depth: number): string {
    const parts: string[] = []
    const wanted = 1 + Math.floor(chance() * 4)
    for (let index = 0; index < wanted; index++) {
      const part = partOf(type, depth)
      if (part) parts.push(part)
    }
    return `{ ${parts.length ? parts.join(' ') : '__typename'} }`
  }

  function partOf(type: GraphQLCompositeType, depth: number): string | undefined {
    if (--budget < 0) return undefined
    const kind = chance()
    if (isUnionType(type) || (isAbstractType(type) && kind < 0.5) || kind < 0.12) return fragmentOf(type, depth)
    if (kind < 0.18) return chance() < 0.5 ? '__typename' : `t${aliases++}: __typename`
    return fieldOf(pick(Object.values(type.getFields())), depth)
  }

  function fragmentOf(type: GraphQLCompositeType, depth: number): string {
    const targets = isAbstractType(type)
      ? [
          ...schema.getPossibleTypes(type),
          ...(isUnionType(type) ? type.getTypes().flatMap((each) => each.getInterfaces()) : [type]),
        ]
      : [type, ...(isObjectType(type) ? type.getInterfaces() : [])]
    const target = pick(targets)
    const body = selectionOf(target, depth)
    if (chance() < 0.3) {
      const name = `F${fragments.length}_${aliases++}`
      fragments.push(`fragment ${name} on ${target.name} ${body}`)
      return `...${name}${condition()}`
    }
    return `... on ${target.name}${condition()} ${body}`
  }

  function fieldOf(field: GraphQLField<unknown, unknown>, depth: number): string | undefined {
    const named = getNamedType(field.type)
    if (isCompositeType(named) && depth === 0) return undefined
    const given = field.args.flatMap((argument) => argumentOf(argument) ?? [])
    const alias = given.length || chance() < 0.25 ? `a${aliases++}: ` : ''
    const body = isCompositeType(named) ? ` ${selectionOf(named, depth - 1)}` : ''
    return `${alias}${field.name}${given.length ? `(${given.join(', ')})` : ''}${condition()}${body}`
  }

  function argumentOf(argument: GraphQLArgument): string | undefined {
    const optional = !isNonNullType(argument.type) || argument.defaultValue !== undefined
    if (optional && chance() < 0.4) return undefined
    const value = valueOf(argument.type)
    if (chance() < 0.4) {
      const name = `v${definitions.length}`
      definitions.push(`$${name}: ${String(argument.type)}`)
      variables[name] = value
      return `${argument.name}: $${name}`
    }
    return `${argument.name}: ${literal(argument.type, value)}`
  }

  function valueOf(type: GraphQLInputType): unknown {
    if (!isNonNullType(type) && chance() < 0.1) return null
    const bare = getNullableType(type)
    if (isListType(bare)) return [valueOf(bare.ofType as GraphQLInputType)]
    if (isEnumType(bare)) return pick(bare.getValues()).name
    if (isInputObjectType(bare)) {
      return Object.fromEntries(Object.values(bare.getFields()).map((field) => [field.name, valueOf(field.type)]))
    }
    const name = getNamedType(bare).name
    if (name === 'ID') return pick(ids)
    if (name === 'Int') return Math.floor(chance() * 5)
    if (name === 'Float') return Math.floor(chance() * 50) / 10
    return name === 'Boolean' ? chance() < 0.5 : pick(['zh', 'en', '半塔 "镇"\n'])
  }

  function condition(): string {
    if (chance() > 0.12) return ''
    const directive = pick(['include', 'skip'])
    if (chance() < 0.2) return ` @${directive}(if: ${chance() < 0.5})`
    const name = `b${definitions.length}`
    definitions.push(`$${name}: Boolean!`)
    variables[name] = chance() < 0.6
    return ` @${directive}(if: $${name})`
  }
}

function literal(type: GraphQLInputType, value: unknown): string {
  const bare = getNullableType(type)
  if (value === null || value === undefined) return 'null'
  if (Array.isArray(value))
    return `[${value.map((item) => literal((bare as { ofType: GraphQLInputType }).ofType, item)).join(', ')}]`
  if (isInputObjectType(bare)) {
    const fields = bare.getFields()
    const entries = Object.entries(value as Record<string, unknown>)
    return `{${entries.map(([name, inner]) => `${name}: ${literal(fields[name]!.type, inner)}`).join(', ')}}`
  }
  return isEnumType(bare) ? String(value) : JSON.stringify(value)
}
