import { type CivilDate } from '@huilian/subgraph'
import { daysBetween } from '../calendar.js'
import { type CodeOf } from '../code-set.js'
import { type vaccineProducts } from './vaccination.codes.js'

/** A dose as the course rules see it. */
export interface GivenDose {
  product: CodeOf<typeof vaccineProducts>
  vaccinatedOn: CivilDate
}

/** How far the primary course is. */
export type CourseState = 'FULL' | 'PARTIAL' | 'NONE'

export interface PrimaryCourse {
  state: CourseState
  /** Day on which the course became full. */
  fullOn: CivilDate | null
  /** Days of the doses given after the course was full. */
  boosters: CivilDate[]
}

/** Doses of one product that make a full course, and the fewest days between two that both count. */
const FULL_COURSE: Record<GivenDose['product'], { doses: number; days: number }> = {
  INACTIVATED: { doses: 2, days: 21 },
  ADENOVIRUS_5: { doses: 1, days: 0 },
  RECOMBINANT_PROTEIN: { doses: 3, days: 0 },
}

/**
 * The primary course on a day, by the product rules of the national vaccination plan: two inactivated doses at least
 * 21 days apart, one of adenovirus vector, or three of recombinant protein. Doses after the day do not exist.
 */
export function primaryCourse(doses: readonly GivenDose[], on: CivilDate): PrimaryCourse {
  const given = doses
    .filter((dose) => dose.vaccinatedOn <= on)
    .sort((one, other) => one.vaccinatedOn.localeCompare(other.vaccinatedOn))
  const counted = new Map<GivenDose['product'], { count: number; last: CivilDate }>()
  let fullOn: CivilDate | null = null
  const boosters: CivilDate[] = []
  for (const { product, vaccinatedOn } of given) {
    if (fullOn !== null) {
      boosters.push(vaccinatedOn)
      continue
    }
    const before = counted.get(product)
    if (before && daysBetween(before.last, vaccinatedOn) < FULL_COURSE[product].days) continue
    const count = (before?.count ?? 0) + 1
    counted.set(product, { count, last: vaccinatedOn })
    if (count === FULL_COURSE[product].doses) fullOn = vaccinatedOn
  }
  return { state: fullOn ? 'FULL' : given.length > 0 ? 'PARTIAL' : 'NONE', fullOn, boosters }
}
