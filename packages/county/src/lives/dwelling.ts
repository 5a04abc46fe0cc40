import { addDays } from '../calendar.js'
import type { Household } from './household.js'
import { shareUndone, undone, type Telling } from './telling.js'

/** Grade and water of the house (G-HOME): nearly all safe; some never appraised, some a year ago and more. */
export function dwelling(household: Household, telling: Telling): void {
  if (household.dwelling !== undefined) return
  const { random, day } = telling
  const late = shareUndone(telling, 'dwellings')
  const checked = (): string =>
    addDays(day, -(!household.told && random.chance(late) ? random.integer(370, 700) : random.integer(15, 330)))
  const grade = household.told
    ? 'B'
    : random.weighted<'A' | 'B' | 'C' | 'D'>([
        ['A', 24],
        ['B', 75],
        ['C', 0.7],
        ['D', 0.3],
      ])
  const appraised = !undone(telling, 'dwelling-appraisals', household)
  const builtYear = random.integer(1986, 2020)
  household.dwelling = {
    ...(appraised ? { grade, gradedOn: checked() } : {}),
    structure: builtYear < 1995 ? random.pick(['砖木', '砖混']) : random.pick(['砖混', '砖混', '框架']),
    area: random.integer(38, 140),
    builtYear,
    livedIn: household.told || household.residents.length > 0,
    ...(random.chance(0.05) && !household.told ? { rebuiltOn: `${random.integer(2016, 2020)}-10-15` } : {}),
    water: household.told
      ? 'TAP'
      : random.weighted([
          ['TAP', 96],
          ['WELL', 3.6],
          ['UNSAFE', 0.4],
        ]),
    waterCheckedOn: checked(),
  }
}
