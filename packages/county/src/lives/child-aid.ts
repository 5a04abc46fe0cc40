import { addDays } from '../calendar.js'
import { childPayments } from '../services/payments.js'
import type { Household } from './household.js'
import { ageOf } from './people.js'
import type { Telling } from './telling.js'
import { parentsOf } from './living-situation.js'

/** 孤儿 and 事实无人抚养儿童 as recognised; a few of a hundred children who live with grandparents only. */
export function childAid(household: Household, telling: Telling): void {
  const { random, day } = telling
  for (const child of household.members) {
    if (child.aid.child !== undefined) continue
    child.aid.child = null
    const keeper = household.members[0]
    const alone =
      !child.told && ageOf(child, telling) < 18 && parentsOf(child, household).length === 0 && !child.leftBehindChild
    if (!alone || !keeper || keeper === child || !random.chance(0.3)) continue
    const kind = random.chance(0.25) ? '孤儿' : '事实无人抚养儿童'
    const zero = kind !== '孤儿' && !!child.aid.dibao && random.chance(0.3)
    const topUp = zero ? 0 : kind === '孤儿' ? 113_000 : 113_000 - (child.aid.dibao ? 60_000 : 0)
    child.aid.child = {
      kind,
      recognisedOn: addDays(day, -random.integer(120, 1400)),
      guardian: keeper.name,
      topUp,
      payments: topUp === 0 ? [] : childPayments(telling, topUp),
    }
  }
}
