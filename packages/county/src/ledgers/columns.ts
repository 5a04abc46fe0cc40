import type { VillageLife } from '../lives/county-life.js'
import type { Household } from '../lives/household.js'
import type { Department, Person } from '../lives/person.js'

/** The number as the department has it: its own 15, 20 or 22 characters, a mistyped one, or none. */
export function numberOf(person: Person, department: Department): string {
  return person.written[department]?.identityNumber ?? person.identityNumber ?? ''
}

export function nameOf(person: Person, department: Department): string {
  return person.written[department]?.name ?? person.name
}

/** The village as its 12-digit code, as a department goes on writing it. */
export function villageCodeOf(household: Household, department: Department): string {
  return household.writtenVillage?.[department] ?? household.village.code
}

/** 半塔镇宝塔村; the code where the department writes an old one. */
export function villageNameOf(household: Household, department: Department): string {
  const { village } = household
  return household.writtenVillage?.[department] ?? `${village.township.name}${village.shortName}`
}

/** Fen as yuan with two decimals. */
export function yuan(fen: number): string {
  return (fen / 100).toFixed(2)
}

export function yesNo(value: boolean): '是' | '否' {
  return value ? '是' : '否'
}

/** Everybody whose 户籍 is in the village and whom the department's ledgers know. */
export function* peopleOf(life: VillageLife, department: Department): Generator<Person> {
  for (const household of life.households) {
    for (const person of household.members) {
      if (!person.written[department]?.unknown) yield person
    }
  }
}

/** The day through which the department takes the person for living: the day of death once it was written down. */
export function knownDeath(person: Person, department: Department, through: string): string | undefined {
  const written = person.death?.writtenDown[department]
  return written !== undefined && written <= through ? person.death?.on : undefined
}
