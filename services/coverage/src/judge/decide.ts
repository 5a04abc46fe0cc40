import { type CompiledRule } from '../rules/rule-book.js'
import { type Laws } from '../rules/compile-laws.js'
import { CivilDate } from '../time/civil-date.js'
import { whyNotApplicable } from './applicability.js'
import { type Circumstances } from './circumstances.js'
import { type Life } from './death.js'
import { anyOf, type Told } from './kleene.js'
import { decision, type Decision, unknownBecause } from './verdict.js'

/** One rule about one subject for one day, in the order of the laws in README.md; whatever is not known ends in UNKNOWN. */
export function decide(compiled: CompiledRule, circumstances: Circumstances, laws: Laws, life: Life): Decision {
  const { rule, expressions } = compiled
  const notOwed = whyNotApplicable(compiled, circumstances, laws, life)
  if (notOwed) return notOwed
  const ask = <T>(name: string): Told<T> | null => {
    const expression = expressions.get(name)
    return expression ? circumstances.ask<T>(expression) : null
  }
  const branchOf = (name: 'exempt' | 'pending'): { reason: string; until: CivilDate | null } | Decision | null => {
    for (const [at, { reason }] of rule[name].entries()) {
      const told = ask<boolean>(`${name}.${at}.when`)!
      if (!told.known) return unknownBecause(told.causes, true)
      if (!told.value) continue
      const until = ask<CivilDate>(`${name}.${at}.until`)
      return { reason, until: until?.known ? until.value : null }
    }
    return null
  }

  const doubtOf = (isConflict: boolean): Decision | null => {
    for (const [at, { reason, when }] of rule.doubts.entries()) {
      if ((reason === 'CONFLICT') !== isConflict) continue
      const told = ask<boolean>(`doubts.${at}.when`)!
      if (!told.known) return unknownBecause(told.causes, true)
      if (told.value) return unknownBecause([{ reason, source: compiled.department, fact: when, asOf: null }], true)
    }
    return null
  }
  const conflict = doubtOf(true)
  if (conflict) return conflict

  // only these registers must have passed the instant from which their silence is a gap
  circumstances.reading.completeThrough.clear()
  const byDwelling = expressions.get('coveredByDwelling')
  const own = ask<boolean>('covered')!
  const covered =
    own.known && own.value ? own : anyOf([own, ...(byDwelling ? [circumstances.askDwellings(byDwelling)] : [])])
  if (!covered.known) return unknownBecause(covered.causes, true)
  if (covered.value) return whileCovered(compiled, circumstances, ask)

  const doubt = doubtOf(false)
  if (doubt) return doubt
  const exempt = branchOf('exempt')
  if (exempt) return 'status' in exempt ? exempt : decision('EXEMPT', exempt.reason, { validUntil: exempt.until })
  const pending = branchOf('pending')
  if (pending)
    return 'status' in pending ? pending : decision('DUE_SOON', pending.reason, { validUntil: pending.until })

  const since = ask<CivilDate>('since')
  if (since && !since.known) return unknownBecause(since.causes, true)
  const from = CivilDate.of(rule.policy.from)
  const owed = since && since.value.text > from.text ? since.value : from
  const graceEnds = owed.plusDays(rule.firstDue)
  if (circumstances.reading.day.text < graceEnds.text)
    return decision('DUE_SOON', 'FIRST_DUE', { since: owed, validUntil: graceEnds.plusDays(-1) })

  const refused = ask<boolean>('refused')
  if (refused && !refused.known) return unknownBecause(refused.causes, true)
  if (life.state === 'UNTOLD') return unknownBecause(life.causes, true)
  if (refused?.value) return decision('GAP', 'REFUSED', { since: graceEnds })
  for (const [at, { reason }] of rule.gap.entries()) {
    const told = ask<boolean>(`gap.${at}.when`)!
    if (!told.known) return unknownBecause(told.causes, true)
    if (told.value) return decision('GAP', reason, { since: graceEnds })
  }
  return decision('GAP', 'NO_RECORD', { since: graceEnds })
}

function whileCovered(
  compiled: CompiledRule,
  circumstances: Circumstances,
  ask: <T>(name: string) => Told<T> | null,
): Decision {
  const { dueSoon } = compiled.rule
  const until = ask<CivilDate>('validUntil')
  const validUntil = until?.known ? until.value : null
  const expiring =
    typeof dueSoon === 'number'
      ? validUntil !== null && circumstances.reading.day.text > validUntil.plusDays(-dueSoon).text
      : ask<boolean>('dueSoon')
  const isExpiring = typeof expiring === 'boolean' ? expiring : expiring?.known && expiring.value
  return isExpiring ? decision('DUE_SOON', 'EXPIRING', { validUntil }) : decision('COVERED', null, { validUntil })
}
