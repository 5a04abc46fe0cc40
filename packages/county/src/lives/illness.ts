import { addDays } from '../calendar.js'
import type { Disease, Illness } from './body.js'
import type { Person } from './person.js'
import { ageOf } from './people.js'
import type { Telling } from './telling.js'

/** Chance of each underlying disease under 45, 45–64, 65–79 and from 80. */
const PREVALENCE: readonly (readonly [Disease, readonly [number, number, number, number]])[] = [
  ['高血压', [0.01, 0.17, 0.29, 0.3]],
  ['2型糖尿病', [0.004, 0.06, 0.1, 0.08]],
  ['冠心病', [0, 0.02, 0.05, 0.07]],
  ['脑卒中', [0, 0.02, 0.045, 0.06]],
  ['慢性阻塞性肺疾病', [0, 0.008, 0.03, 0.04]],
  ['慢性肾病', [0.001, 0.004, 0.008, 0.01]],
  ['恶性肿瘤', [0.002, 0.008, 0.012, 0.012]],
  ['免疫功能缺陷', [0.001, 0.001, 0.001, 0.001]],
]

/** So that the 65+ come out near 12 % red, 16 % yellow, 72 % green as published for Yancheng (盐城). */
export function illness(person: Person, telling: Telling): void {
  if (person.illnesses !== undefined) return
  person.illnesses = []
  if (person.told) return
  const { random } = telling
  const age = ageOf(person, telling)
  const band = age < 45 ? 0 : age < 65 ? 1 : age < 80 ? 2 : 3
  for (const [disease, chances] of PREVALENCE) {
    if (age >= 18 && random.chance(chances[band] ?? 0)) person.illnesses.push(fallIll(disease, age, telling))
  }
  const psychotic = person.certificate?.kind === 6 ? 0.7 : 0.003
  if (age >= 18 && random.chance(psychotic)) person.illnesses.push(fallIll('严重精神障碍', age, telling))
}

function fallIll(disease: Disease, age: number, telling: Telling): Illness {
  const { random } = telling
  const unstable = disease === '恶性肿瘤' ? 0.6 : disease === '高血压' || disease === '2型糖尿病' ? 0.115 : 0.19
  const days = Math.min(random.integer(20, 12 * 365), (age - 17) * 365)
  return { disease, stable: !random.chance(unstable), diagnosedOn: addDays(telling.day, -days) }
}

/** Of the surveyed underlying diseases (487号): a severe mental disorder is not among them. */
export function underlyingDiseases(person: Person): Illness[] {
  return (person.illnesses ?? []).filter(({ disease }) => disease !== '严重精神障碍')
}

export function has(person: Person, disease: Disease): Illness | undefined {
  return person.illnesses?.find((illness) => illness.disease === disease)
}
