import {
  type BatchFetchNode,
  type FetchNode,
  type FlattenNodePathSegment,
  type InputRewrite,
  type OutputRewrite,
  type RequiresSelection,
} from '@graphql-hive/router-query-planner'
import { type Answer } from '../department/answer.js'
import { type Fault, Hole, passedOn, silence } from '../department/fault.js'
import { type AnswerShape, shapeOf } from './answer-shape.js'
import { type PlanContext, type PlanSurroundings, type Step } from './context.js'
import { echoedKey } from './echo.js'
import { entityOperation } from './entity-operation.js'
import { markVerbatim } from '../verbatim/reader.js'
import { locate } from './locate.js'
import { leaveHoles, mergeInto } from './merge.js'
import { compilePath, isPlace, type Place } from './place.js'
import { compileRepresentation, type Representation } from './representation.js'
import { RequestBody } from './request-body.js'
import { compileRewrites } from './rewrites.js'
import { widenRequires } from './widen.js'

/** One `_entities` field of a fetch, compiled. */
interface Lookup {
  readonly alias: string
  readonly variable: string
  readonly findPlaces: ReadonlyArray<(root: Place) => Place[]>
  readonly represent: (place: Place) => Representation
  readonly rewrite: ((value: unknown) => void) | undefined
  readonly shape: AnswerShape
  /** The key whose echo is compared, for a concrete type. */
  readonly echo: (typename: string) => string | undefined
}

/** A record to be looked up, and every place of the answer that waits for it. */
interface Wanted {
  readonly lookup: Lookup
  readonly representation: string
  readonly places: Place[]
}

/** One `_entities` field of a fetch, as the plan has it. */
export interface LookupDescription {
  readonly alias: string
  readonly representationsVariableName: string
  readonly paths: ReadonlyArray<readonly FlattenNodePathSegment[]>
  readonly requires: readonly RequiresSelection[]
  readonly inputRewrites?: InputRewrite[]
  readonly outputRewrites?: OutputRewrite[]
}

/** A fetch of records for one path, in the shape of a batch of one. */
export const asLookup = (node: FetchNode, path: readonly FlattenNodePathSegment[]): LookupDescription => ({
  alias: '_entities',
  representationsVariableName: 'representations',
  paths: [path],
  requires: node.requires ?? [],
  inputRewrites: node.inputRewrites,
  outputRewrites: node.outputRewrites,
})

/** Compiles a fetch of records by their keys, whether for one path or for many. */
export function compileEntityFetch(
  node: FetchNode | BatchFetchNode,
  descriptions: readonly LookupDescription[],
  surroundings: PlanSurroundings,
): Step {
  const { supergraph, satisfies, isConcrete } = surroundings
  const department = node.serviceName
  const inputs = new Map(descriptions.map((description) => [description.alias, inputNames(description.requires)]))
  const operation = entityOperation(node, descriptions, inputs, surroundings)
  const body = new RequestBody(operation.text, node.variableUsages ?? [])

  const lookups = descriptions.map((description): Lookup => {
    const required = inputs.get(description.alias)!
    const shape = shapeOf(operation.selectionOf(description.alias), operation.fragments)
    const requires = widenRequires(
      description.requires,
      description.inputRewrites,
      description.paths,
      shape,
      surroundings.selection,
      satisfies,
    )
    const echoes = new Map<string, string | undefined>()
    return {
      alias: description.alias,
      variable: description.representationsVariableName,
      findPlaces: description.paths.map((path) => compilePath(path, (type) => supergraph.possibleTypes(type))),
      represent: compileRepresentation(requires, description.inputRewrites, supergraph, satisfies),
      rewrite: compileRewrites(description.outputRewrites, satisfies),
      shape,
      echo: (typename) => {
        if (!echoes.has(typename)) echoes.set(typename, echoedKey(typename, department, supergraph, required))
        return echoes.get(typename)
      },
    }
  })

  return (context) => {
    const wanted: Wanted[] = []
    for (const lookup of lookups) collectWanted(lookup, context.data, wanted)
    if (wanted.length === 0) return undefined
    const size = context.entitiesPerFetch(department)
    if (wanted.length <= size) return askFor(wanted, context)
    const chunks: Promise<void>[] = []
    for (let start = 0; start < wanted.length; start += size)
      chunks.push(askFor(wanted.slice(start, start + size), context))
    return Promise.all(chunks).then(() => undefined)
  }

  function collectWanted(lookup: Lookup, root: Place, wanted: Wanted[]): void {
    const known = new Map<string, Wanted>()
    for (const find of lookup.findPlaces) {
      for (const place of find(root)) {
        const representation = lookup.represent(place)
        if (representation === undefined) continue
        if (typeof representation !== 'string') {
          fail(lookup, place, new Hole(representation))
          continue
        }
        const found = known.get(representation)
        if (found) found.places.push(place)
        else {
          const record = { lookup, representation, places: [place] }
          known.set(representation, record)
          wanted.push(record)
        }
      }
    }
  }

  async function askFor(wanted: readonly Wanted[], context: PlanContext): Promise<void> {
    const lists = new Map<Lookup, Wanted[]>(lookups.map((lookup) => [lookup, []]))
    for (const record of wanted) lists.get(record.lookup)!.push(record)
    let written = ''
    for (const [lookup, records] of lists) {
      written += `${written === '' ? '' : ','}"${lookup.variable}":[`
      for (let index = 0; index < records.length; index++)
        written += (index === 0 ? '' : ',') + records[index]!.representation
      written += ']'
    }
    place(
      await context.ask(department, 'query', body.write(context.variables, written), wanted.length, operation.reader),
      lists,
      context,
    )
  }

  function place(answer: Answer, lists: ReadonlyMap<Lookup, Wanted[]>, context: PlanContext): void {
    if ('fault' in answer) return failAll(lists, [answer.fault])
    const { data, errors } = answer
    if (data === null)
      return failAll(
        lists,
        errors.map((error) => passedOn(department, error)),
      )
    const general: Fault[] = []
    for (const error of errors) {
      const unplaced = locate(department, data, error)
      if (unplaced) general.push(unplaced)
    }
    if (operation.structures && !answer.straight) {
      for (const [alias, structure] of operation.structures) markVerbatim(data[alias], structure)
    }
    let used = false
    for (const [lookup, records] of lists) {
      if (records.length === 0) continue
      const entities = data[lookup.alias]
      if (entities instanceof Hole) {
        for (const record of records) for (const each of record.places) fail(lookup, each, entities)
      } else if (!Array.isArray(entities) || entities.length !== records.length) {
        const detail = Array.isArray(entities)
          ? `${entities.length} instead of ${records.length}`
          : 'no list of entities'
        const fault = silence(department, Array.isArray(entities) ? 'TOO_FEW_ENTITIES' : 'MALFORMED', detail)
        used ||= general.length > 0
        const hole = new Hole(general.length ? general : [fault])
        for (const record of records) for (const each of record.places) fail(lookup, each, hole)
      } else {
        for (let index = 0; index < records.length; index++) settle(records[index]!, entities[index])
      }
    }
    if (!used) context.unplaced.push(...general)
  }

  function settle({ lookup, places }: Wanted, entity: unknown): void {
    const hole = wrongWith(lookup, places[0]!, entity)
    if (hole !== undefined) {
      for (const each of places) {
        if (hole === null) leaveHoles(each, lookup.shape, NOBODY, satisfies)
        else fail(lookup, each, hole)
      }
      return
    }
    if (lookup.rewrite) lookup.rewrite(entity)
    places.forEach((each, index) => mergeInto(each, (index === 0 ? entity : copied(entity)) as Place, isConcrete))
  }

  /** What is wrong with an entity: a hole, null when there is nobody of that key, undefined when all is well. */
  function wrongWith(lookup: Lookup, asked: Place, entity: unknown): Hole | null | undefined {
    if (entity instanceof Hole) return entity
    if (entity === null) return surroundings.nullEntityIsError ? new Hole([silence(department, 'NULL_ENTITY')]) : null
    if (!isPlace(entity) || typeof entity.__typename !== 'string') {
      return new Hole([silence(department, 'MALFORMED', 'not an entity')])
    }
    const typename = asked.__typename as string
    if (
      entity.__typename !== typename &&
      !satisfies(entity.__typename, typename) &&
      !satisfies(typename, entity.__typename)
    ) {
      return new Hole([silence(department, 'WRONG_ENTITY', `${entity.__typename} instead of ${typename}`)])
    }
    const key = lookup.echo(entity.__typename)
    if (key !== undefined && entity[key] !== asked[key] && String(entity[key]) !== String(asked[key])) {
      return new Hole([silence(department, 'WRONG_ENTITY', `${entity.__typename}.${key} differs`)])
    }
    return undefined
  }

  function failAll(lists: ReadonlyMap<Lookup, Wanted[]>, faults: readonly Fault[]): void {
    const hole = new Hole(faults)
    for (const [lookup, records] of lists) {
      for (const record of records) for (const each of record.places) fail(lookup, each, hole)
    }
  }

  function fail(lookup: Lookup, each: Place, hole: Hole): void {
    leaveHoles(each, lookup.shape, hole, satisfies)
    if (lookup.rewrite) lookup.rewrite(each)
  }
}

// each place gets objects of its own: later fetches may put different things into them
function copied(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copied)
  if (!isPlace(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, copied(each)]))
}

/** Nobody of that key, and that is an answer: nulls without errors. */
const NOBODY = null

function inputNames(requires: readonly RequiresSelection[]): ReadonlySet<string> {
  const names = new Set<string>()
  for (const selection of requires) {
    if (selection.kind === 'InlineFragment') for (const name of inputNames(selection.selections)) names.add(name)
    else if (selection.kind === 'Field' && !selection.selections?.length && selection.alias === undefined)
      names.add(selection.name)
  }
  return names
}
