import { type Environment } from '@marcbachmann/cel-js'

import { type FactCatalogue } from '../catalogue/fact-catalogue.js'
import { compileExpression, type Expression } from '../expressions/expression.js'
import { entityPlace, type ReadPath } from '../expressions/path-walker.js'
import { type KnownFile } from './rule-book.js'
import { type RuleProblem } from './rule-problem.js'

/** What expressions are compiled against. */
export interface Ground {
  readonly catalogue: FactCatalogue
  readonly absentMeansNone: ReadonlySet<string>
  readonly knownLists: ReadonlySet<string>
  readonly environments: { readonly checking: Environment; readonly running: Environment }
}

/** An expression for people, one for households, or both. */
export interface GrainedExpression {
  readonly PERSON: Expression | null
  readonly HOUSEHOLD: Expression | null
}

/** What the departments tell the engine's laws (the laws in README.md), joined. */
export interface Laws {
  readonly populations: ReadonlyMap<string, GrainedExpression>
  readonly presence: GrainedExpression | null
  readonly division: GrainedExpression | null
  readonly deaths: readonly { readonly department: string; readonly on: Expression; readonly confirmed: boolean }[]
  readonly dissolved: readonly Expression[]
  readonly signsOfLife: readonly Expression[]
  readonly contacts: readonly GrainedExpression[]
  readonly dwellings: {
    readonly list: Expression
    readonly household: string
    readonly from: string
    readonly to: string
  } | null
}

/** Compiles what the departments tell the laws. */
export function compileLaws(
  files: readonly KnownFile[],
  ground: Ground,
): { laws: Laws; paths: ReadPath[]; problems: RuleProblem[] } {
  const problems: RuleProblem[] = []
  const paths: ReadPath[] = []
  const compile = (
    known: KnownFile,
    path: string[],
    source: string,
    expected: string[],
    grain: 'PERSON' | 'HOUSEHOLD',
  ): Expression | null => {
    const environments = lawEnvironments(ground, grain)
    const compiled = compileExpression(source, expected, environments, {
      ...ground,
      texts: new Map(),
      variables: new Map(
        grain === 'PERSON'
          ? [
              ['person', entityPlace('Person')],
              ['household', entityPlace('Household')],
            ]
          : [['household', entityPlace('Household')]],
      ),
    })
    for (const sentence of compiled.problems)
      problems.push({
        file: known.name,
        rule: null,
        line: known.lineOf(['laws', ...path]),
        sentence: `laws.${path.join('.')}: ${sentence}`,
      })
    paths.push(...(compiled.expression?.paths ?? []))
    return compiled.expression
  }
  const grained = (
    known: KnownFile,
    path: string[],
    both: { person?: string; household?: string },
    type: string,
  ): GrainedExpression => ({
    PERSON: both.person === undefined ? null : compile(known, [...path, 'person'], both.person, [type], 'PERSON'),
    HOUSEHOLD:
      both.household === undefined ? null : compile(known, [...path, 'household'], both.household, [type], 'HOUSEHOLD'),
  })
  const populations = new Map<string, GrainedExpression>()
  let [presence, division, dwellings]: [Laws['presence'], Laws['division'], Laws['dwellings']] = [null, null, null]
  const deaths: { department: string; on: Expression; confirmed: boolean }[] = []
  const [dissolved, signsOfLife, contacts]: [Expression[], Expression[], GrainedExpression[]] = [[], [], []]
  for (const known of files) {
    const { laws } = known.file
    for (const [name, both] of Object.entries(laws.populations))
      populations.set(name, grained(known, ['populations', name], both, 'bool'))
    if (laws.presence) presence = grained(known, ['presence'], laws.presence, 'string')
    if (laws.division) division = grained(known, ['division'], laws.division, 'string')
    if (laws.contacted) contacts.push(grained(known, ['contacted'], laws.contacted, 'bool'))
    const on = laws.death && compile(known, ['death', 'on'], laws.death.on, ['CivilDate'], 'PERSON')
    if (laws.death && on) deaths.push({ department: known.department, on, confirmed: laws.death.confirmed })
    const gone = laws.dissolved && compile(known, ['dissolved'], laws.dissolved, ['bool'], 'HOUSEHOLD')
    if (gone) dissolved.push(gone)
    const life = laws.signOfLife && compile(known, ['signOfLife'], laws.signOfLife, ['bool'], 'PERSON')
    if (life) signsOfLife.push(life)
    const list = laws.dwellings && compile(known, ['dwellings', 'list'], laws.dwellings.list, ['list'], 'PERSON')
    if (laws.dwellings && list) {
      dwellings = { ...laws.dwellings, list }
      paths.push(...dwellingPaths(list, laws.dwellings, ground))
    }
  }
  return {
    laws: { populations, presence, division, deaths, dissolved, signsOfLife, contacts, dwellings },
    paths,
    problems,
  }
}

function lawEnvironments(ground: Ground, grain: 'PERSON' | 'HOUSEHOLD'): Ground['environments'] {
  const prepare = (environment: Environment): Environment => {
    const made = environment
      .clone()
      .registerVariable('household', 'Household')
      .registerVariable('since', 'CivilDate')
      .registerVariable('asOf', 'CivilDate')
    return grain === 'PERSON' ? made.registerVariable('person', 'Person') : made
  }
  return { checking: prepare(ground.environments.checking), running: prepare(ground.environments.running) }
}

function dwellingPaths(
  list: Expression,
  { household, from, to }: { household: string; from: string; to: string },
  { catalogue }: Ground,
): ReadPath[] {
  const longest = list.paths.reduce((one, other) => (other.fields.length > one.fields.length ? other : one))
  const rows = longest.fields.filter((field) => field.list).at(-1) ?? longest.fields.at(-1)!
  const before = longest.fields.slice(0, longest.fields.indexOf(rows) + 1)
  const type = catalogue.types.get(rows.type)
  return [household, from, to].flatMap((name) => {
    const field = type?.fields.get(name)
    return field ? [{ entity: longest.entity, fields: [...before, field] }] : []
  })
}
