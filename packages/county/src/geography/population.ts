import { Random } from '../random.js'
import type { Village } from './village.js'

/** Each township's share of the registered people: an estimate. */
const TOWNSHIP_SHARES: Readonly<Record<string, number>> = {
  新安镇: 0.24,
  半塔镇: 0.12,
  水口镇: 0.11,
  汊河镇: 0.1,
  施官镇: 0.07,
  雷官镇: 0.06,
  舜山镇: 0.06,
  大英镇: 0.05,
  三城镇: 0.05,
  独山镇: 0.05,
  张山镇: 0.05,
  杨郢乡: 0.04,
}

/** Lifted families live in villages: few in a neighbourhood of the county seat, hardly any in a zone or a farm. */
function drawOf(village: Village): number {
  const block = Number(village.code.slice(9, 12))
  return block < 200 ? 0.3 : block < 400 ? 1 : 0.08
}

/** How many of `people` are registered in each village: whole numbers that add up exactly (largest remainder). */
export function peopleByVillage(villages: readonly Village[], people: number): Map<string, number> {
  const draws = villages.map((village) => drawOf(village) * (0.7 + 0.6 * Random.of('draw', village.code).next()))
  const perTownship = new Map<string, number>()
  villages.forEach(({ township }, index) => {
    perTownship.set(township.code, (perTownship.get(township.code) ?? 0) + (draws[index] ?? 0))
  })
  const exact = villages.map((village, index) => {
    const share = TOWNSHIP_SHARES[village.township.name] ?? 0.05
    return (people * share * (draws[index] ?? 0)) / (perTownship.get(village.township.code) ?? 1)
  })
  const counts = exact.map(Math.floor)
  let left = people - counts.reduce((sum, count) => sum + count, 0)
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((one, other) => other.remainder - one.remainder || one.index - other.index)
  for (let turn = 0; left > 0; turn++, left--) {
    const index = byRemainder[turn % byRemainder.length]?.index ?? 0
    counts[index] = (counts[index] ?? 0) + 1
  }
  return new Map(villages.map((village, index) => [village.code, counts[index] ?? 0]))
}
