import { addDays } from '../calendar.js'
import { severelyDisabled } from '../lives/disability.js'
import type { Household } from '../lives/household.js'
import { canWork } from '../lives/labour.js'
import { undone, type Telling } from '../lives/telling.js'

/** 困难线索核查 (应核尽核, C-CHECK): somebody has looked, whatever the result. One a household, on its head. */
export function assessment(household: Household, telling: Telling): void {
  const head = household.members[0]
  if (!head || head.aid.assessment !== undefined) return
  head.aid.assessment = null
  const { random, day } = telling
  const helped = household.members.some(({ aid }) => aid.dibao || aid.tekun || aid.margin)
  const monitored = household.monitoring && household.monitoring.state !== 'RISK_REMOVED'
  const owed =
    monitored ||
    household.members.some((person) => person.withoutKin || severelyDisabled(person)) ||
    !household.members.some(canWork)
  if (household.category === 'NONE' || helped || !owed || undone(telling, 'assessments', household)) return
  const late = !household.told && random.chance(0.03)
  head.aid.assessment = {
    on: addDays(day, -(late ? random.integer(370, 600) : random.integer(8, 330))),
    kind: random.chance(0.75) ? '主动核查' : '申请',
    result: '不符合',
    about: random.weighted([
      ['低保', 85],
      ['低保边缘', 10],
      ['特困', 5],
    ]),
  }
}
