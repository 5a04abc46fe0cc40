import { type FactCatalogue, factCatalogueOf, type SubgraphDocument } from '../catalogue/fact-catalogue.js'
import { type Expression } from '../expressions/expression.js'
import { factEnvironmentsOf } from '../expressions/fact-environment.js'
import { HostSlot } from '../expressions/host.js'
import { type ReadPath } from '../expressions/path-walker.js'
import { type FactClasses, factClassesOf, type FactMeanings } from '../judge/fact-node.js'
import { checkMeanings, meaningsOf } from './check-meanings.js'
import { compileLaws, type Laws } from './compile-laws.js'
import { compileRule } from './compile-rule.js'
import { type Rule } from './coverage-file.schema.js'
import { readCoverageFile, type ReadCoverageFile } from './read-coverage-file.js'
import { refuseCycles } from './refuse-cycles.js'
import { type RuleProblem } from './rule-problem.js'

/** A department's `coverage.yaml` as it lies in its folder. */
export interface CoverageText {
  readonly name: string
  readonly department: string
  readonly text: string
}

/** One rule whose every expression was checked. */
export interface CompiledRule extends Pick<Rule, 'id' | 'version' | 'grain' | 'tier'> {
  readonly department: string
  readonly rule: Rule
  readonly expressions: ReadonlyMap<string, Expression>
  /** Rules whose verdicts this one reads. */
  readonly dependsOn: readonly string[]
}

/** All departments' rules, ready to judge by. */
export interface RuleBook {
  readonly catalogue: FactCatalogue
  readonly meanings: FactMeanings
  readonly classes: FactClasses
  readonly host: HostSlot
  readonly rules: ReadonlyMap<string, CompiledRule>
  readonly laws: Laws
  /** Every path that any rule or law reads. */
  readonly paths: readonly ReadPath[]
}

/** The book, or every problem of every file. */
export type OpenedRuleBook =
  | { readonly book: RuleBook; readonly problems: readonly [] }
  | { readonly book: null; readonly problems: readonly RuleProblem[] }

/** Reads, checks and compiles the departments' rules against their own contracts. */
export function openRuleBook(texts: readonly CoverageText[], subgraphs: readonly SubgraphDocument[]): OpenedRuleBook {
  const catalogue = factCatalogueOf(subgraphs)
  const read = texts.map(({ name, department, text }) => ({ name, department, ...readCoverageFile(name, text) }))
  const problems: RuleProblem[] = read.flatMap((one) => one.problems)
  const files = read.filter(hasFile)
  for (const file of files) problems.push(...checkMeanings(file, catalogue))
  const meanings = meaningsOf(files)
  const classes = factClassesOf(catalogue, meanings)
  const host = new HostSlot()
  const environments = factEnvironmentsOf(catalogue, meanings, classes, host)
  const knownLists = new Set([...meanings.registers.keys(), ...files.flatMap(({ file }) => file.withinRow)])
  const ground = { catalogue, absentMeansNone: meanings.absentMeansNone, knownLists, environments }

  const laws = compileLaws(files, ground)
  problems.push(...laws.problems)
  const rules = new Map<string, CompiledRule>()
  for (const file of files)
    for (const [index, rule] of file.file.rules.entries()) {
      if (rules.has(rule.id))
        problems.push({
          file: file.name,
          rule: rule.id,
          line: file.lineOf(['rules', index, 'id']),
          sentence: `The id is taken by a rule of ${rules.get(rule.id)!.department}: choose another.`,
        })
      const compiled = compileRule(rule, index, file, ground, laws.laws)
      problems.push(...compiled.problems)
      rules.set(rule.id, compiled.rule)
    }
  for (const file of files) problems.push(...refuseCycles(file, rules))
  if (problems.length > 0) return { book: null, problems }
  const paths = [...rules.values()].flatMap((one) =>
    [...one.expressions.values()].flatMap((expression) => expression.paths),
  )
  return {
    book: { catalogue, meanings, classes, host, rules, laws: laws.laws, paths: [...paths, ...laws.paths] },
    problems: [],
  }
}

/** A coverage file that was read, with its place for problems. */
export interface KnownFile extends ReadCoverageFile {
  readonly name: string
  readonly department: string
  readonly file: NonNullable<ReadCoverageFile['file']>
}

function hasFile(one: ReadCoverageFile & { name: string; department: string }): one is KnownFile {
  return one.file !== null
}
