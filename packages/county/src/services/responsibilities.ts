import { addDays } from '../calendar.js'
import type { Officer } from '../geography/officers.js'
import type { Household } from '../lives/household.js'
import { undone, type Telling } from '../lives/telling.js'
import type { Responsibility } from './registry.js'

/** 帮扶责任人 for every lifted or monitored household, and the grid member whose grid it is. */
export function responsibilities(household: Household, telling: Telling): void {
  if (household.registry.responsibilities !== undefined) return
  household.registry.responsibilities = []
  const active = household.category !== 'NONE' && household.monitoring?.state !== 'RISK_REMOVED'
  const { random, officers, day } = telling
  const place = Number(household.number.slice(-5))
  const grid = officers.gridMembers[place % officers.gridMembers.length] as Officer
  household.registry.responsibilities.push(duty('网格员', grid, '2021-03-01'))
  if (!active) return
  const helper = officers.helpers[Math.floor(place / 3) % officers.helpers.length] as Officer
  const from = `202${random.integer(1, 2)}-0${random.integer(1, 9)}-01`
  const ended = undone(telling, 'responsibilities', household) && random.chance(0.7)
  household.registry.responsibilities.push({
    ...duty('帮扶责任人', helper, from),
    ...(ended ? { through: addDays(day, -random.integer(12, 60)) } : {}),
  })
}

function duty(role: Responsibility['role'], officer: Officer, from: string): Responsibility {
  return { role, officer: officer.name, unit: officer.unit, phone: officer.phone, from }
}
