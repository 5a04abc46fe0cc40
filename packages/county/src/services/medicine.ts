import { addDays } from '../calendar.js'
import { isAway } from '../lives/away.js'
import { isAlive } from '../lives/death.js'
import type { Household } from '../lives/household.js'
import { ageOf } from '../lives/people.js'
import type { Person } from '../lives/person.js'
import { undone, type Telling } from '../lives/telling.js'

const ITEMS: readonly (readonly [item: string, number])[] = [
  ['布洛芬', 62],
  ['对乙酰氨基酚', 38],
]

/** Antipyretics for the 65+ (H-MED65), to the person or to the dwelling; antigen kits to some households. */
export function medicine(household: Household, telling: Telling): void {
  const { random, day, officers } = telling
  const here = (person: Person): boolean => isAlive(person, day) && !isAway(person, day)
  const old = household.residents.filter((person) => ageOf(person, telling) >= 65 && here(person))
  const toDwelling = random.chance(0.4)
  const on = addDays('2022-12-10', random.integer(0, 30))
  const by = random.pick(officers.doctors).name
  const item = random.weighted(ITEMS)
  for (const person of old) {
    if (person.health.contraindicated !== undefined) continue
    const advised = !person.told && random.chance(0.008)
    person.health.contraindicated = advised ? { decidedOn: addDays(on, -1), by } : null
  }
  const open = old.filter((person) => person.health.deliveries === undefined && !person.health.contraindicated)
  if (household.deliveries === undefined) {
    household.deliveries = []
    if (open.length > 0 && toDwelling && !undone(telling, 'medicine-deliveries', household)) {
      household.deliveries.push({ on, item, quantity: 1, by })
    }
    if (household.residents.some(here) && random.chance(0.18))
      household.deliveries.push({ on: addDays(on, 1), item: '抗原检测试剂盒', quantity: 5, by })
  }
  const covered = household.deliveries.some((delivery) => delivery.item !== '抗原检测试剂盒')
  for (const person of household.residents) {
    if (person.health.deliveries !== undefined) continue
    person.health.deliveries = []
    if (!open.includes(person) || covered || undone(telling, 'medicine-deliveries', person)) continue
    const giver = person.institution ? person.institution.name : by
    person.health.deliveries.push({ on, item, quantity: item === '布洛芬' ? 10 : 12, unit: '片', by: giver })
  }
}
