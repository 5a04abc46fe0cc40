import { type FactCatalogue, type FactType } from '../catalogue/fact-catalogue.js'
import { type Answer, type Facts, type Source, UntoldFact } from '../judge/facts.js'
import { type RuleBook } from '../rules/rule-book.js'
import { Instant } from '../time/instant.js'
import { type GoldenCase } from './golden-case.js'

/** Key and household number of the person whom a golden case is about. */
export const goldenPerson = 'person-1'
export const goldenHousehold = 'household-1'
const village = '341122101200'

const ordinaryPerson: Answer = {
  household: { number: goldenHousehold },
  hukouHousehold: { number: goldenHousehold },
  registered: true,
  lifted: true,
  monitored: false,
  everMonitored: false,
  riskRemoved: false,
  birthDate: '1980-05-01',
  division: { code: village },
  livingAlone: false,
  withoutKin: false,
  leftBehindChild: false,
  hukouInCounty: true,
  labourAbility: 'ORDINARY',
  healthStatus: ['HEALTHY'],
  memberships: [{ kind: 'CO_LIVING', household: { number: goldenHousehold } }],
}
const ordinaryHousehold: Answer = {
  registered: true,
  liftedHousehold: true,
  monitored: false,
  everMonitored: false,
  riskRemoved: false,
  category: 'LIFTED',
  attribute: 'ORDINARY',
  division: { code: village },
  members: [{ id: goldenPerson }],
}
const linked: Answer = { link: 'LINKED' }

/** The instant that a case is judged at. */
export function instantOf(golden: GoldenCase): Instant {
  return Instant.of(golden.at.length === 10 ? `${golden.at}T09:00:00+08:00` : golden.at)
}

/** The facts of a case: an ordinary person in an ordinary household, and what the case says otherwise. */
export function factsOf(golden: GoldenCase, book: RuleBook): Facts {
  const { catalogue } = book
  const now = instantOf(golden)
  const entities = new Map<string, Answer>()
  const add = (type: string, key: string, ordinary: Answer, given: Answer): void => {
    const told = { ...ordinary, ...given }
    entities.set(`${type} ${key}`, filled(catalogue, catalogue.types.get(type)!, told))
  }
  add('Person', goldenPerson, ordinaryPerson, golden.person)
  add('Household', goldenHousehold, ordinaryHousehold, golden.household)
  for (const [key, given] of Object.entries(golden.people)) add('Person', key, ordinaryPerson, given)
  for (const [key, given] of Object.entries(golden.households)) add('Household', key, ordinaryHousehold, given)
  add('Division', village, {}, { code: village })

  const sources = new Map<string, Source>()
  for (const department of catalogue.departments) {
    const silence = golden.silent[department]
    const asOf = golden.asOf[department]
      ? Instant.of(golden.asOf[department])
      : silence === 'STALE'
        ? now.plusDays(-30)
        : now
    const registers = [...book.meanings.registers]
      .filter(([field, name]) => ownsField(catalogue, field, department) && !golden.notHandedIn.includes(name))
      .map(([, register]) => ({ register, division: '341122000000', from: '2000-01-01', through: asOf }))
    sources.set(department, { asOf: silence === 'SOURCE_DOWN' ? null : asOf, maximumStaleness: 3, registers })
  }
  return {
    sources,
    answer(type, key, department) {
      const silence = golden.silent[department]
      if (silence && silence !== 'STALE') return new UntoldFact(silence)
      return entities.get(`${type} ${key}`)
    },
  }
}

function ownsField(catalogue: FactCatalogue, field: string, department: string): boolean {
  const [type, name] = field.split('.') as [string, string]
  return catalogue.types.get(type)?.fields.get(name)?.owners.includes(department) ?? false
}

/** Everything that the case leaves out: lists are empty, records are linked, the rest is null. */
function filled(catalogue: FactCatalogue, type: FactType, given: Answer): Answer {
  const told: Record<string, unknown> = {}
  for (const field of type.fields.values()) {
    const target = catalogue.types.get(field.type)
    const value = given[field.name]
    if (value === undefined) {
      if (field.list) told[field.name] = field.absentMeansNone || target ? [] : null
      else if (target && isRecord(catalogue, target))
        told[field.name] = filled(catalogue, target, target.fields.has('link') ? linked : {})
      else told[field.name] = null
    } else if (target && value !== null && target.key === null)
      told[field.name] = field.list
        ? (value as Answer[]).map((one) => filled(catalogue, target, one))
        : filled(catalogue, target, target.fields.has('link') ? { ...linked, ...(value as Answer) } : (value as Answer))
    else told[field.name] = value
  }
  for (const name of Object.keys(given))
    if (!type.fields.has(name))
      throw new Error(`A golden case says "${name}" of ${type.name}, which has no such field.`)
  return told
}

function isRecord(catalogue: FactCatalogue, type: FactType): boolean {
  const fields = [...type.fields.values()]
  return (
    type.fields.has('link') ||
    type.name.endsWith('HouseholdRecord') ||
    fields.every((one) => one.list && catalogue.types.has(one.type))
  )
}
