import { type CompiledRule } from '../rules/rule-book.js'
import { type Laws } from '../rules/compile-laws.js'
import { type Circumstances } from './circumstances.js'
import { type Life } from './death.js'
import { covers } from './reading.js'
import { Unknown, type UnknownCause } from './unknown.js'
import { decision, type Decision, unknownBecause } from './verdict.js'

/**
 * Whether the rule is about the subject at all (law 0.1–0.3): one certain no is enough, whatever else is unknown;
 * null where everything says yes.
 */
export function whyNotApplicable(
  compiled: CompiledRule,
  circumstances: Circumstances,
  laws: Laws,
  life: Life,
): Decision | null {
  const { rule, expressions } = compiled
  const { reading } = circumstances
  if (reading.day.text < rule.policy.from) return no('NOT_IN_FORCE')
  if (life.state === 'DECEASED') return no('DECEASED')
  const unknown: UnknownCause[] = []
  if (reading.division instanceof Unknown) unknown.push(reading.division.cause_)
  else if (!covers(rule.policy.region.padEnd(12, '0'), reading.division)) return no('OTHER_REGION')

  const { grain } = rule
  const registered = circumstances.ask<boolean>(laws.populations.get(rule.population)![grain]!)
  if (!registered.known) unknown.push(...registered.causes)
  else if (!registered.value) return no('NOT_REGISTERED')
  if (grain === 'HOUSEHOLD')
    for (const dissolved of laws.dissolved) {
      const gone = circumstances.ask<boolean>(dissolved)
      if (!gone.known) unknown.push(...gone.causes)
      else if (gone.value) return no('DISSOLVED')
    }
  const presence = rule.presence && laws.presence?.[grain] && circumstances.ask<string>(laws.presence[grain])
  if (presence && !presence.known) unknown.push(...presence.causes)
  if (presence?.known) {
    if (presence.value === 'AWAY' && rule.presence!.away === 'NOT_APPLICABLE') return no('AWAY')
    if (presence.value === 'INSTITUTION' && rule.presence!.institution === 'NOT_APPLICABLE') return no('INSTITUTION')
  }
  for (const [at, { reason }] of rule.notApplicable.entries()) {
    const told = circumstances.ask<boolean>(expressions.get(`notApplicable.${at}.when`)!)
    if (!told.known) unknown.push(...told.causes)
    else if (told.value) return no(reason)
  }
  const applies = circumstances.ask<boolean>(expressions.get('applies')!)
  if (!applies.known) unknown.push(...applies.causes)
  else if (!applies.value) return no('NOT_OWED')
  if (life.state === 'CONFLICT') return unknownBecause(life.causes, false)
  return unknown.length > 0 ? unknownBecause(unknown, false) : null
}

function no(reason: string): Decision {
  return decision('NOT_APPLICABLE', reason)
}
