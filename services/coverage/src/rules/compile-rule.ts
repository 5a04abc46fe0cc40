import { type Environment } from '@marcbachmann/cel-js'
import { didYouMean } from '@huilian/composition'

import { compileExpression, type Expression } from '../expressions/expression.js'
import { entityPlace } from '../expressions/path-walker.js'
import { type Ground, type Laws } from './compile-laws.js'
import { type Rule } from './coverage-file.schema.js'
import { parameterTypeOf, valuesOf } from './parameters.js'
import { type CompiledRule, type KnownFile } from './rule-book.js'
import { type RuleProblem } from './rule-problem.js'

/** Compiles every expression of a rule; problems carry file, rule, line and the property. */
export function compileRule(
  rule: Rule,
  index: number,
  known: KnownFile,
  ground: Ground,
  laws: Laws,
): { rule: CompiledRule; problems: RuleProblem[] } {
  const problems: RuleProblem[] = []
  const refuse = (path: readonly (string | number)[], sentence: string): void => {
    problems.push({
      file: known.name,
      rule: rule.id,
      line: known.lineOf(['rules', index, ...path]),
      sentence: `${path.join('.')}: ${sentence}`,
    })
  }
  for (const [name, parameter] of Object.entries(rule.params))
    if (parameterTypeOf(parameter) === null) refuse(['params', name], 'The values are of several types; give one type.')
  const population = laws.populations.get(rule.population)
  if (!population?.[rule.grain])
    refuse(
      ['population'],
      `No department says who "${rule.population}" is for the grain ${rule.grain}.${didYouMean(rule.population, laws.populations.keys())}`,
    )
  const registers = new Set(Object.values(known.file.registers))
  for (const [at, { name }] of rule.registers.entries())
    if (!registers.has(name))
      refuse(
        ['registers', at],
        `No list of ${known.department} comes from a register "${name}".${didYouMean(name, registers)}`,
      )

  const environments = {
    checking: prepare(ground.environments.checking, rule),
    running: prepare(ground.environments.running, rule),
  }
  const variables = new Map([['household', entityPlace('Household')]])
  if (rule.grain === 'PERSON') variables.set('person', entityPlace('Person'))
  const texts = new Map(
    Object.entries(rule.params).map(([name, parameter]) => [
      name,
      valuesOf(parameter)
        .flat()
        .filter((one) => typeof one === 'string'),
    ]),
  )
  const expressions = new Map<string, Expression>()
  for (const [path, source, expected] of sourcesOf(rule)) {
    const compiled = compileExpression(source, expected, environments, { ...ground, variables, texts })
    for (const sentence of compiled.problems) refuse(path, sentence)
    if (compiled.expression) expressions.set(path.join('.'), compiled.expression)
  }
  const dependsOn = [...new Set([...expressions.values()].flatMap(({ verdicts }) => verdicts))]
  const { id, version, grain, tier } = rule
  return { rule: { id, version, grain, tier, department: known.department, rule, expressions, dependsOn }, problems }
}

type Source = [path: (string | number)[], source: string, expected: string[]]

function sourcesOf(rule: Rule): Source[] {
  const sources: Source[] = [
    [['applies'], rule.applies, ['bool']],
    [['covered'], rule.covered, ['bool']],
  ]
  const add = (path: (string | number)[], source: string | undefined, expected: string[]): void => {
    if (source !== undefined) sources.push([path, source, expected])
  }
  add(['coveredByDwelling'], rule.coveredByDwelling, ['bool'])
  add(['refused'], rule.refused, ['bool'])
  add(['since'], rule.since, ['CivilDate'])
  add(['validUntil'], rule.validUntil, ['CivilDate'])
  if (typeof rule.dueSoon === 'string') add(['dueSoon'], rule.dueSoon, ['bool'])
  for (const [at, { from }] of rule.registers.entries()) add(['registers', at, 'from'], from, ['CivilDate'])
  for (const [at, { when }] of rule.doubts.entries()) add(['doubts', at, 'when'], when, ['bool'])
  for (const [at, { when }] of rule.gap.entries()) add(['gap', at, 'when'], when, ['bool'])
  for (const name of ['notApplicable', 'exempt', 'pending'] as const)
    for (const [at, { when, until }] of rule[name].entries()) {
      add([name, at, 'when'], when, ['bool'])
      add([name, at, 'until'], until, ['CivilDate'])
    }
  return sources
}

function prepare(environment: Environment, rule: Rule): Environment {
  const parameters: Record<string, string> = {}
  for (const [name, parameter] of Object.entries(rule.params)) parameters[name] = parameterTypeOf(parameter) ?? 'dyn'
  const made = environment
    .clone()
    .registerType('RulePolicy', {
      fields: rule.policy.to ? { from: 'CivilDate', to: 'CivilDate' } : { from: 'CivilDate' },
    })
    .registerType('RuleParameters', { fields: parameters })
    .registerVariable('household', 'Household')
    .registerVariable('asOf', 'CivilDate')
    .registerVariable('policy', 'RulePolicy')
    .registerVariable('params', 'RuleParameters')
  return rule.grain === 'PERSON' ? made.registerVariable('person', 'Person') : made
}
