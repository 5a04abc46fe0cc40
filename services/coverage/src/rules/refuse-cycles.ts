import { didYouMean } from '@huilian/composition'

import { type CompiledRule, type KnownFile } from './rule-book.js'
import { type RuleProblem } from './rule-problem.js'

/** A rule may read the verdict of another that exists, that fits its grain, and that does not read its own. */
export function refuseCycles(known: KnownFile, rules: ReadonlyMap<string, CompiledRule>): RuleProblem[] {
  const problems: RuleProblem[] = []
  for (const [index, { id, grain }] of known.file.rules.entries()) {
    const refuse = (sentence: string): void => {
      problems.push({ file: known.name, rule: id, line: known.lineOf(['rules', index, 'id']), sentence })
    }
    for (const other of rules.get(id)?.dependsOn ?? []) {
      const target = rules.get(other)
      if (!target) refuse(`verdict('${other}'): there is no such rule.${didYouMean(other, rules.keys())}`)
      else if (grain === 'HOUSEHOLD' && target.grain === 'PERSON')
        refuse(`verdict('${other}') is about one person; a rule about a household cannot read it.`)
    }
    const cycle = cycleFrom(id, rules)
    if (cycle) refuse(`The rule reads its own verdict: ${cycle.join(' → ')}. Take one of these out.`)
  }
  return problems
}

function cycleFrom(id: string, rules: ReadonlyMap<string, CompiledRule>): string[] | null {
  const seen = new Set<string>()
  const search = (at: string, trail: string[]): string[] | null => {
    for (const next of rules.get(at)?.dependsOn ?? []) {
      if (next === id) return [...trail, id]
      if (seen.has(next)) continue
      seen.add(next)
      const found = search(next, [...trail, next])
      if (found) return found
    }
    return null
  }
  return search(id, [id])
}
