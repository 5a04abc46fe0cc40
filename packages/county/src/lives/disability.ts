import { addDays, addYears, daysBetween } from '../calendar.js'
import type { DisabilityCertificate } from './body.js'
import type { Person } from './person.js'
import { ageOf } from './people.js'
import type { Telling } from './telling.js'

const KINDS: readonly (readonly [DisabilityCertificate['kind'], number])[] = [
  [4, 52], // 肢体
  [1, 11], // 视力
  [2, 9], // 听力
  [5, 12], // 智力
  [6, 10], // 精神
  [7, 4], // 多重
  [3, 2], // 言语
]
const LEVELS: readonly (readonly [DisabilityCertificate['level'], number])[] = [
  [1, 14],
  [2, 28],
  [3, 26],
  [4, 32],
]

/** 63 certificate holders among 270 registered people in a village of Huoshan (霍山); 13 per cent here, more with age. */
export function disability(person: Person, telling: Telling): void {
  if (person.certificate !== undefined) return
  const age = ageOf(person, telling)
  const share = age < 16 ? 0.025 : age < 40 ? 0.09 : age < 65 ? 0.15 : 0.16
  person.certificate = !person.told && telling.random.chance(share) ? certificate(person, telling) : null
}

function certificate(person: Person, telling: Telling): DisabilityCertificate {
  const { random, day } = telling
  const oldest = Math.min(daysBetween(person.birthDate, day) - 200, 9 * 365)
  const issuedOn = addDays(day, -random.integer(Math.min(40, oldest), Math.max(40, oldest)))
  return {
    kind: random.weighted(KINDS),
    level: random.weighted(LEVELS),
    issuedOn,
    validThrough: addDays(addYears(issuedOn, 10), -1),
    ...(random.chance(0.06) ? { reissue: 'B1' } : {}),
  }
}

/** Levels 1–2 of any kind (重度), or level 3 of 智力 or 精神: the group of H-ASSIST, H-LEDGER and C-CHECK. */
export function severelyDisabled(person: Person): boolean {
  const { certificate } = person
  if (!certificate) return false
  return certificate.level <= 2 || (certificate.level === 3 && (certificate.kind === 5 || certificate.kind === 6))
}

/** 20 or 22 characters. */
export function certificateNumber(person: Person): string {
  const { certificate, identityNumber } = person
  if (!certificate || !identityNumber) return ''
  return `${identityNumber}${certificate.kind}${certificate.level}${certificate.reissue ?? ''}`
}
