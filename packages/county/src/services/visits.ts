import { addDays, at, daysBetween } from '../calendar.js'
import type { Household } from '../lives/household.js'
import { isAway } from '../lives/away.js'
import { isAlive } from '../lives/death.js'
import { severelyDisabled } from '../lives/disability.js'
import { shareUndone, undone, type Telling } from '../lives/telling.js'
import { WINTER_QUESTIONS, type Visit } from './registry.js'

const WINTER_SINCE = '2022-11-15'
const FINDINGS: readonly (readonly [NonNullable<Visit['finding']>, string])[] = [
  ['正常', '生活正常'],
  ['正常', '已宣传防护知识'],
  ['正常', '已提醒接种疫苗'],
  ['生病', '近期有咳嗽，已就诊'],
  ['有人返乡', '返乡人员情况已了解'],
]

/** Monthly to the monitored, quarterly to the lifted (G-VISIT); winter answers are ticked inside a visit (G-WINTER). */
export function visits(household: Household, telling: Telling): void {
  if (household.registry.visits !== undefined) return
  household.registry.visits = []
  const { random, day } = telling
  const here = household.residents.filter((person) => isAlive(person, day))
  if (household.category === 'NONE' || here.length === 0) return
  const monitored = household.monitoring && household.monitoring.state !== 'RISK_REMOVED'
  const cadence = monitored ? 30 : 90
  const late = undone(telling, 'visits', household)
  // whoever cannot look after himself is seen within the month, lifted or monitored
  const watched = here.some((person) => severelyDisabled(person) || person.selfCare !== 'FULL')
  const latest = random.integer(1, monitored || watched ? 26 : 56)
  const last = addDays(day, -(late ? random.integer(cadence + 1, cadence + 50) : latest))
  const before = addDays(last, -random.integer(Math.floor(cadence * 0.7), cadence))
  const away = here.every((person) => isAway(person, day))
  for (const on of monitored ? [addDays(before, -random.integer(22, 30)), before, last] : [last]) {
    household.registry.visits.push(visit(household, on, away, telling))
  }
}

function visit(household: Household, on: string, away: boolean, telling: Telling): Visit {
  const { random } = telling
  const helper = household.registry.responsibilities?.find(
    ({ role, through }) => role === '帮扶责任人' && (!through || through >= on),
  )
  const grid = household.registry.responsibilities?.find(({ role }) => role === '网格员')
  const by = helper && random.chance(0.8) ? helper : grid
  const made: Visit = {
    at: at(on, random.integer(8, 17), random.integer(0, 59)),
    role: by?.role ?? '村两委',
    by: by?.officer ?? telling.officers.cadre.name,
    channel: away
      ? '电话'
      : random.weighted([
          ['入户走访', 78],
          ['电话', 15],
          ['微信', 5],
          ['视频', 2],
        ]),
    answered: household.told || !random.chance(0.02),
  }
  if (made.answered && random.chance(0.6)) {
    const [finding, detail] = random.pick(FINDINGS)
    made.finding = finding
    made.detail = detail
  }
  if (on >= WINTER_SINCE && made.answered && !(random.chance(shareUndone(telling, 'winter')) && !household.told))
    winter(made, on, household, telling)
  return made
}

function winter(visit: Visit, on: string, household: Household, telling: Telling): void {
  const { random, day } = telling
  visit.winter = Object.fromEntries(WINTER_QUESTIONS.map((question) => [question, 'FINE']))
  if (household.told || !random.chance(0.05)) return
  const kind = random.weighted<(typeof WINTER_QUESTIONS)[number]>([
    ['取暖', 34],
    ['衣被', 44],
    ['口粮', 12],
    ['住房', 7],
    ['饮水', 3],
  ])
  visit.winter[kind] = 'NEED'
  const met = random.chance(0.72) ? addDays(on, random.integer(1, 7)) : undefined
  visit.need = { kind, ...(met && daysBetween(met, day) > 0 ? { metOn: met } : {}) }
}
