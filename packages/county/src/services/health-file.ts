import { ageOf } from '../lives/people.js'
import type { Person } from '../lives/person.js'
import type { Telling } from '../lives/telling.js'

/** 居民健康档案: nearly everybody has one; a few who came late or work away have slipped through. */
export function healthFile(person: Person, telling: Telling): void {
  if (person.health.file !== undefined) return
  const missing = person.away ? 0.03 : 0.006
  person.health.file = person.told || ageOf(person, telling) >= 65 || !telling.random.chance(missing) ? 'KEPT' : null
}
