import { addDays } from '../calendar.js'
import { isAway } from '../lives/away.js'
import { isAlive } from '../lives/death.js'
import type { Person } from '../lives/person.js'
import { undone, type Telling } from '../lives/telling.js'

/** A contract for 2022 for nearly everybody (应签尽签), last year's running on to 31 March; a service within 180 days (H-FD). */
export function familyDoctor(person: Person, telling: Telling): void {
  const { random, day, officers } = telling
  const absent = isAway(person, day) || !isAlive(person, day) || person.household.category === 'NONE'
  if (person.health.contract === undefined) {
    const signedOn = addDays('2022-01-10', random.integer(0, 110))
    const signed =
      !undone(telling, 'contracts', person) &&
      !(absent && random.chance(0.5)) &&
      isAlive(person, signedOn) &&
      person.birthDate < signedOn
    person.health.contract = signed
      ? { signedOn, from: '2022-01-01', through: '2022-12-31', doctor: random.pick(officers.doctors).name }
      : null
  }
  if (person.health.contractServices === undefined) {
    person.health.contractServices = []
    const { contract } = person.health
    if (!contract || absent) return
    const late = undone(telling, 'contract-services', person)
    const on = addDays(day, -(late ? random.integer(190, 280) : random.integer(3, 160)))
    if (on < contract.signedOn) return
    person.health.contractServices.push({ on, kind: random.pick(['随访', '健康指导', '用药指导', '上门服务']) })
  }
}
