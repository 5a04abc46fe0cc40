import { addDays } from '../calendar.js'
import type { Person } from '../lives/person.js'
import type { Telling } from '../lives/telling.js'

const REASONS = {
  急难型: ['突发重病住院', '房屋失火', '交通意外'],
  支出型: ['医疗费用支出较大', '教育费用支出较大'],
} as const

/** 临时救助: an event of the last half year, asked for by one of the family (C-TEMP). */
export function relief(person: Person, telling: Telling): void {
  if (person.aid.relief !== undefined) return
  person.aid.relief = []
  const { random, day } = telling
  if (person.told || person.relation !== '02' || !random.chance(0.03)) return
  const kind = random.chance(0.25) ? '急难型' : '支出型'
  const appliedOn = addDays(day, -random.integer(4, 180))
  const decidedOn = addDays(appliedOn, kind === '急难型' ? random.integer(0, 1) : random.integer(6, 24))
  const decided = decidedOn < addDays(day, -3) && !random.chance(0.04)
  const granted = random.chance(0.9)
  person.aid.relief.push({
    appliedOn,
    kind,
    reason: random.pick(REASONS[kind]),
    ...(decided ? { decidedOn, granted, ...(granted ? { amount: random.integer(5, 60) * 10_000 } : {}) } : {}),
  })
}
