import { type FactCatalogue, type FactField, type FactType } from '../catalogue/fact-catalogue.js'
import { CivilDate } from '../time/civil-date.js'
import { CivilMonth } from '../time/civil-month.js'
import { Instant } from '../time/instant.js'
import { type Answer, UntoldFact } from './facts.js'
import { type Reading } from './reading.js'
import { type Unknown } from './unknown.js'

/** What the departments' files say of their own fields, joined. */
export interface FactMeanings {
  readonly absentMeansNone: ReadonlySet<string>
  readonly registers: ReadonlyMap<string, string>
  readonly happened: ReadonlyMap<string, string>
  readonly universal: ReadonlySet<string>
}

/** Days of which rows are seen. */
export interface Window {
  readonly from: CivilDate | null
  readonly to: CivilDate
}

/** Where a node stands and whose word it is. */
export interface Place {
  readonly reading: Reading
  readonly window: Window
  readonly path: string
  /** Key of an entity; null for what hangs on one. */
  readonly key: string | null
  /** What its department said; null for an entity, where each department has its own answer. */
  readonly data: Answer | null
  readonly owner: string | null
  /** The rows that nobody handed in: every fact of theirs is unknown. */
  readonly missing: Unknown | null
  /** Whether records without a number could be this subject’s. */
  readonly unlinked: boolean
}

/** A value of a GraphQL object type as CEL sees it: fields are told, or throw why they are not. */
export class FactNode {
  constructor(readonly place: Place) {}
}

/** Classes for CEL by GraphQL type, each field a getter. */
export type FactClasses = ReadonlyMap<string, new (place: Place) => FactNode>

/** Makes the class of every type of the catalogue. */
export function factClassesOf(catalogue: FactCatalogue, meanings: FactMeanings): FactClasses {
  const classes = new Map<string, new (place: Place) => FactNode>()
  for (const type of catalogue.types.values()) {
    const made = class extends FactNode {}
    Object.defineProperty(made, 'name', { value: type.name })
    for (const field of type.fields.values())
      Object.defineProperty(made.prototype, field.name, {
        enumerable: true,
        get(this: FactNode) {
          return read(this.place, type, field, catalogue, meanings, classes)
        },
      })
    classes.set(type.name, made)
  }
  return classes
}

function read(
  place: Place,
  type: FactType,
  field: FactField,
  catalogue: FactCatalogue,
  meanings: FactMeanings,
  classes: FactClasses,
): unknown {
  const { reading } = place
  const path = `${place.path}.${field.name}`
  if (place.missing) {
    reading.causes.push(place.missing.cause_)
    throw place.missing
  }
  if (field.name === type.key && place.key !== null) return place.key
  const owner = place.owner ?? field.owners[0]!
  const raw = place.data ? place.data[field.name] : answered(reading, type.name, place.key!, owner, path)[field.name]
  if (raw instanceof UntoldFact) throw reading.unknown(raw.reason, owner, path)
  if (raw === undefined) throw reading.unknown('FACT_MISSING', owner, path)

  const name = `${type.name}.${field.name}`
  const register = meanings.registers.get(name)
  const target = catalogue.types.get(field.type)
  if (raw === null) {
    if (place.unlinked) throw reading.unknown('IDENTITY_UNLINKED', owner, path)
    if (!field.absentMeansNone && !meanings.absentMeansNone.has(name))
      throw reading.unknown('FACT_MISSING', owner, path)
    const unproven = register ? reading.whySilenceProvesNothing(owner, register) : null
    if (unproven) throw unproven
    reading.noteUse(path, null, owner)
    return null
  }
  const nodeOf = (value: Answer, at: string, missing: Unknown | null): FactNode => {
    const made = classes.get(field.type)!
    if (target!.key !== null)
      return new made({
        ...place,
        path: at,
        key: String(value[target!.key] ?? ''),
        data: null,
        owner: null,
        missing,
        unlinked: false,
      })
    const unlinked = place.unlinked || isUnlinked(value, owner, meanings)
    return new made({ ...place, path: at, key: null, data: value, owner, missing, unlinked })
  }
  if (!field.list) {
    if (target) return nodeOf(raw as Answer, path, null)
    const value = scalarOf(field.type, raw)
    if (field.name !== 'link') reading.noteUse(path, raw, owner)
    return value
  }
  if (!target) {
    reading.noteUse(path, (raw as unknown[]).join(' '), owner)
    return (raw as unknown[]).map((one) => scalarOf(field.type, one))
  }
  const happened = meanings.happened.get(field.type)
  const rows = (raw as Answer[])
    .map((row, index) => ({ row, index }))
    .filter(({ row }) => seen(row, happened, place.window))
    .map(({ row, index }) => nodeOf(row, `${path}[${index}]`, null))
  const unproven = place.unlinked
    ? reading.unknown('IDENTITY_UNLINKED', owner, path)
    : register
      ? reading.whySilenceProvesNothing(owner, register)
      : null
  // nobody handed in all rows: what the others would say is unknown, and so is everything they could change
  if (unproven) rows.push(nodeOf({}, `${path}[?]`, unproven))
  return rows
}

function answered(reading: Reading, type: string, key: string, owner: string, path: string): Answer {
  const answer = reading.facts.answer(type, key, owner)
  if (answer instanceof UntoldFact) throw reading.unknown(answer.reason, owner, path)
  reading.freshSource(owner, path)
  if (answer === undefined) throw reading.unknown('FACT_MISSING', owner, path)
  return answer
}

function isUnlinked(record: Answer, owner: string, meanings: FactMeanings): boolean {
  return record.link === 'UNCERTAIN' || (record.link === 'ABSENT' && meanings.universal.has(owner))
}

function seen(row: Answer, happened: string | undefined, window: Window): boolean {
  const raw = happened === undefined ? null : row[happened]
  if (typeof raw !== 'string') return true
  const day = raw.length === 10 ? raw : Instant.of(raw).day.text
  return day <= window.to.text && (window.from === null || day >= window.from.text)
}

function scalarOf(type: string, raw: unknown): unknown {
  switch (type) {
    case 'Date':
      return CivilDate.of(String(raw))
    case 'DateTime':
      return Instant.of(String(raw))
    case 'Month':
      return CivilMonth.of(String(raw))
    case 'Int':
      return BigInt(raw as number)
    default:
      return raw
  }
}
