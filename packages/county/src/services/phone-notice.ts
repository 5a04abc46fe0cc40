import { addDays } from '../calendar.js'
import { numberTold } from '../geography/clinic.js'
import { isAway } from '../lives/away.js'
import { isAlive } from '../lives/death.js'
import type { Household } from '../lives/household.js'
import { undone, type Telling } from '../lives/telling.js'
import { keyGroupsOf } from './key-groups.js'

/** The duty or family-doctor telephone made known to each dwelling with somebody of a key group (H-PHONE). */
export function phoneNotice(household: Household, telling: Telling): void {
  if (household.notice !== undefined) return
  household.notice = null
  const { random, day, officers } = telling
  const owed = household.residents.some(
    (person) => isAlive(person, day) && !isAway(person, day) && keyGroupsOf(person, telling).length > 0,
  )
  if (!owed || undone(telling, 'phone-notices', household)) return
  const on = addDays('2022-12-08', random.integer(0, 31))
  const duty = random.chance(0.6)
  household.notice = {
    on,
    channel: random.weighted([
      ['上门', 50],
      ['电话', 35],
      ['微信', 15],
    ]),
    number: duty ? numberTold(household.village, on) : (officers.doctors[0]?.phone ?? ''),
    numberKind: duty ? '值班电话' : '家庭医生电话',
  }
}
