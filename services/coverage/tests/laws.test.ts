import fc from 'fast-check'
import { expect, it } from 'vitest'

import { type GoldenCase, goldenCaseSchema } from '../src/golden/golden-case.js'
import { factsOf, goldenHousehold, goldenPerson, instantOf } from '../src/golden/golden-facts.js'
import { Judge } from '../src/judge/judge.js'
import { type Verdict } from '../src/judge/verdict.js'
import { openDepartments } from './departments.fixture.js'

const runs = Number(process.env['RUNS'] ?? 60)
const book = openDepartments()
const registers = [...new Set(book.meanings.registers.values())]

/** A day of the winter of the notice, sometimes later: campaigns end, exemptions run out. */
const day = fc
  .integer({ min: -60, max: 220 })
  .map((offset) => new Date(Date.UTC(2023, 0, 10 + offset)).toISOString().slice(0, 10))
const past = fc
  .integer({ min: -800, max: 30 })
  .map((offset) => new Date(Date.UTC(2023, 0, 10 + offset)).toISOString().slice(0, 10))
const sometimes = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { freq: 2 })
const some = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(value, { maxLength: 3 })
const at = past.map((text) => `${text}T10:00:00+08:00`)
const month = past.map((text) => text.slice(0, 7))
const payments = some(fc.record({ month, paidOn: sometimes(past), reversedOn: fc.option(past, { freq: 8 }) }))
const delivery = fc.record({ item: fc.constantFrom('IBUPROFEN', 'MASK', 'PARACETAMOL'), deliveredOn: past })
const assessment = fc.record({
  openedOn: past,
  concludedOn: sometimes(past),
  newestClueOn: sometimes(past),
  result: fc.constantFrom('ELIGIBLE', 'NOT_ELIGIBLE', 'WITHDRAWN'),
})

const person = fc.record({
  birthDate: fc.constantFrom(
    '1930-06-01',
    '1942-12-31',
    '1943-02-01',
    '1957-12-28',
    '1958-01-20',
    '1990-05-01',
    '2021-01-01',
  ),
  registered: fc.constantFrom(true, true, true, false),
  lifted: fc.boolean(),
  monitored: fc.boolean(),
  everMonitored: fc.boolean(),
  withoutKin: fc.boolean(),
  deathDate: fc.option(past, { freq: 10 }),
  presence: fc.option(fc.record({ kind: fc.constantFrom('HERE', 'AWAY', 'INSTITUTION') }), { freq: 3 }),
  memberships: some(
    fc.record({
      kind: fc.constantFrom('CO_LIVING', 'HUKOU'),
      household: fc.constantFrom({ number: goldenHousehold }, { number: 'other' }),
      validFrom: sometimes(past),
      validTo: sometimes(past),
    }),
  ),
  health: fc.record({
    link: fc.constantFrom('LINKED', 'LINKED', 'LINKED', 'ABSENT', 'UNCERTAIN'),
    primaryCourseFullOn: sometimes(past),
    medicineDeliveries: some(delivery),
    medicineContraindications: some(
      fc.record({ medicines: fc.constantFrom(['ALL_ANTIPYRETICS'], ['IBUPROFEN']), decidedOn: past }),
    ),
    checkUps: some(fc.record({ kind: fc.constant('ELDERLY'), examinedOn: past })),
    vaccinations: some(fc.record({ product: fc.constantFrom('INACTIVATED', 'ADENOVIRUS_5'), vaccinatedOn: past })),
    vaccinationExemptions: some(fc.record({ validFrom: past, validTo: sometimes(past) })),
    infections: some(fc.record({ positiveOn: past })),
    refusals: some(
      fc.record({
        service: fc.constantFrom('PRIMARY_COURSE', 'ANNUAL_CHECK_UP'),
        declinedOn: past,
        confirmed: fc.boolean(),
      }),
    ),
    homeTreatmentContacts: some(fc.record({ at, answered: fc.boolean() })),
  }),
  civilAffairs: fc.record({
    diedOn: fc.option(past, { freq: 8 }),
    dibao: some(fc.record({ effectiveFrom: past, effectiveTo: sometimes(past), approvedOn: past, payments })),
    tekun: some(fc.record({ effectiveFrom: past, effectiveTo: sometimes(past) })),
    disabilityCertificates: some(
      fc.record({
        kind: fc.constant('PHYSICAL'),
        level: fc.integer({ min: 1, max: 4 }),
        validFrom: past,
        validTo: sometimes(past),
      }),
    ),
    disabilitySubsidies: some(fc.record({ subsidy: fc.constantFrom('LIVING', 'CARE'), effectiveFrom: past, payments })),
    oldAgeAllowances: some(fc.record({ effectiveFrom: past, payments })),
    careVisits: some(fc.record({ on: past, answered: fc.boolean() })),
    assessments: some(assessment),
  }),
})
const household = fc.record({
  liftedHousehold: fc.boolean(),
  everMonitored: fc.boolean(),
  health: fc.record({ medicineDeliveries: some(delivery) }),
  civilAffairs: fc.record({ assessments: some(assessment) }),
  visits: some(fc.record({ at, answered: fc.boolean() })),
  winterAnswers: some(
    fc.record({ question: fc.constantFrom('HEATING', 'FOOD'), answer: fc.constantFrom('FINE', 'NEED'), askedAt: at }),
  ),
  responsibilityHistory: some(fc.record({ role: fc.constant('RESPONSIBLE_HELPER'), from: past, to: sometimes(past) })),
})
const life = fc.record({ at: day, person, household, other: household })
const silence = fc.dictionary(
  fc.constantFrom(...book.catalogue.departments),
  fc.constantFrom('SOURCE_DOWN', 'STALE', 'WITHHELD'),
  { maxKeys: 3 },
)

type Life = typeof life extends fc.Arbitrary<infer T> ? T : never

function caseOf(one: Life, more: Partial<GoldenCase>): GoldenCase {
  const households = { other: one.other }
  const given = {
    name: 'any life',
    rule: 'any',
    at: one.at,
    person: one.person,
    household: one.household,
    households,
    expect: 'any',
  }
  return goldenCaseSchema.parse({ ...given, ...more })
}

function verdictsOf(golden: GoldenCase): Map<string, Verdict> {
  const judge = new Judge(book, factsOf(golden, book), instantOf(golden))
  return new Map(
    [...book.rules.values()].map(({ id, grain }) => [
      id,
      judge.judge(id, { grain, key: grain === 'PERSON' ? goldenPerson : goldenHousehold }),
    ]),
  )
}

/** Statuses that one verdict may have where less is known: the true one, or UNKNOWN. */
function expectNothingInvented(less: Map<string, Verdict>, truth: Map<string, Verdict>): void {
  for (const [rule, verdict] of less)
    if (verdict.status === 'GAP') expect(truth.get(rule)?.status, `${rule} ${verdict.reason}`).toBe('GAP')
}

it('finds no gap with departments silent that it does not find with all of them speaking', () => {
  fc.assert(
    fc.property(life, silence, (one, silent) => {
      expectNothingInvented(verdictsOf(caseOf(one, { silent })), verdictsOf(caseOf(one, {})))
    }),
    { numRuns: runs },
  )
}, 600_000)

type Told = Record<string, unknown>

/** The same life as told by departments that never got some ledgers: their rows are not there. */
function withoutLedgers(one: Life, missing: readonly string[]): Life {
  const copy = structuredClone(one)
  const homes = [copy.household, copy.other]
  const places: Record<string, readonly unknown[]> = {
    Person: [copy.person],
    Household: homes,
    HealthRecord: [copy.person.health],
    HealthHouseholdRecord: homes.map(({ health }) => health),
    CivilAffairsRecord: [copy.person.civilAffairs],
    CivilAffairsHouseholdRecord: homes.map(({ civilAffairs }) => civilAffairs),
    CivilAffairsDibao: copy.person.civilAffairs.dibao,
    CivilAffairsDisabilitySubsidy: copy.person.civilAffairs.disabilitySubsidies,
    CivilAffairsOldAgeAllowance: copy.person.civilAffairs.oldAgeAllowances,
  }
  for (const [field, register] of book.meanings.registers) {
    const [type, name] = field.split('.') as [string, string]
    if (!missing.includes(register)) continue
    for (const place of (places[type] ?? []) as Told[])
      if (name in place) place[name] = Array.isArray(place[name]) ? [] : null
  }
  return copy
}

it('finds no gap without ledgers that it does not find with them', () => {
  fc.assert(
    fc.property(life, fc.subarray(registers), (one, notHandedIn) => {
      const less = caseOf(withoutLedgers(one, notHandedIn), { notHandedIn })
      expectNothingInvented(verdictsOf(less), verdictsOf(caseOf(one, {})))
    }),
    { numRuns: runs },
  )
}, 600_000)

it('finds no gap that was none when the data ended', () => {
  fc.assert(
    fc.property(life, fc.integer({ min: 1, max: 3 }), (one, lag) => {
      const end = instantOf(caseOf(one, {})).plusDays(-lag).toString()
      const asOf = Object.fromEntries(book.catalogue.departments.map((name) => [name, end]))
      expectNothingInvented(verdictsOf(caseOf(one, { asOf })), verdictsOf(caseOf({ ...one, at: end }, {})))
    }),
    { numRuns: runs },
  )
}, 600_000)

it('confirms nothing with departments silent that is not so with all of them speaking', () => {
  fc.assert(
    fc.property(life, silence, (one, silent) => {
      const truth = verdictsOf(caseOf(one, {}))
      for (const [rule, { status, reason }] of verdictsOf(caseOf(one, { silent })))
        if (status === 'COVERED' && truth.get(rule)?.status !== 'COVERED')
          // whose death a silent department would have told is the one exception, and never a gap
          expect(['DECEASED', 'CONFLICT', 'EXPIRING'], `${rule} ${reason}`).toContain(truth.get(rule)?.reason)
    }),
    { numRuns: runs },
  )
}, 600_000)

it('gives the same verdicts for the same facts', () => {
  fc.assert(
    fc.property(life, silence, (one, silent) => {
      expect(verdictsOf(caseOf(one, { silent }))).toEqual(verdictsOf(caseOf(one, { silent })))
    }),
    { numRuns: Math.ceil(runs / 4) },
  )
}, 600_000)

it('never meets an expression that fails by itself', () => {
  fc.assert(
    fc.property(life, silence, (one, silent) => {
      for (const { rule, causes } of verdictsOf(caseOf(one, { silent })).values())
        expect(
          causes.filter(({ reason }) => reason === 'RULE_ERROR'),
          rule,
        ).toEqual([])
    }),
    { numRuns: runs },
  )
}, 600_000)
