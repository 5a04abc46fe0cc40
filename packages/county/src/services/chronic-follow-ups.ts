import { addDays } from '../calendar.js'
import { isAlive } from '../lives/death.js'
import { has } from '../lives/illness.js'
import { ageOf } from '../lives/people.js'
import type { Person } from '../lives/person.js'
import { undone, type Telling } from '../lives/telling.js'
import type { FollowUp } from './health.js'

/** Quarterly, face to face; after an uncontrolled reading again within a fortnight (H-HTN, H-T2D). The last two or three. */
export function chronicFollowUps(person: Person, telling: Telling): void {
  if (person.health.followUps !== undefined) return
  person.health.followUps = []
  for (const disease of ['高血压', '2型糖尿病'] as const) {
    const illness = has(person, disease)
    if (!illness || ageOf(person, telling) < 35) continue
    const { random, day } = telling
    const late = undone(telling, `follow-ups-${disease}`, person)
    let on = addDays(day, -(late ? random.integer(110, 170) : random.integer(2, 78)))
    const series: FollowUp[] = []
    for (let turn = 0; turn < 2 && on > illness.diagnosedOn; turn++) {
      const controlled = turn > 0 ? random.chance(0.85) : illness.stable || !random.chance(0.3)
      if (!controlled && turn === 0) {
        const again = addDays(on, random.integer(9, 14))
        if (again < day) series.push(reading(again, disease, true, telling))
      }
      series.push(reading(on, disease, controlled, telling))
      on = addDays(on, -random.integer(80, 92))
    }
    person.health.followUps.push(...series.filter((followUp) => isAlive(person, followUp.on)))
  }
}

function reading(on: string, disease: FollowUp['disease'], controlled: boolean, telling: Telling): FollowUp {
  const { random } = telling
  const made: FollowUp = { on, disease, faceToFace: !random.chance(0.02), controlled }
  if (disease === '高血压') {
    made.systolic = controlled ? random.integer(112, 138) : random.integer(150, 186)
    made.diastolic = controlled ? random.integer(68, 88) : random.integer(92, 112)
  } else if (!random.chance(0.02)) {
    made.glucose = Math.round((controlled ? 4.6 + random.next() * 2.3 : 8 + random.next() * 6) * 10) / 10
  }
  return made
}
