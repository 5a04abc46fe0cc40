import { describe, expect, test } from 'vitest'
import { gradeFacts, type GradeRecords } from './grade-facts.js'

const TODAY = '2023-01-10'

/** 王德厚, born on 15 March 1942, reviewed at home on 20 December and well, vaccinated twice, nothing else on record. */
const records = (changes: Partial<GradeRecords> = {}): GradeRecords => ({
  birthDate: '1942-03-15',
  ledgerEntry: { conditions: [], pregnant: null, lastReviewedOn: '2022-12-20' },
  chronicRegistrations: [],
  vaccinations: [
    { product: 'INACTIVATED', vaccinatedOn: '2021-06-20' },
    { product: 'INACTIVATED', vaccinatedOn: '2021-07-12' },
  ],
  exemptions: [],
  episodes: [],
  maternalRecords: [],
  vaccinationsComplete: true,
  ...changes,
})

const entry = (conditions: NonNullable<GradeRecords['ledgerEntry']>['conditions']): GradeRecords['ledgerEntry'] => ({
  conditions,
  pregnant: null,
  lastReviewedOn: '2022-12-20',
})

test('a man on the books: age in full years, no disease, full course', () => {
  expect(gradeFacts(records(), TODAY)).toEqual({
    age: 80,
    diseases: ['NONE'],
    courses: ['FULL'],
    openEpisode: false,
    pregnant: false,
  })
})

describe('underlying disease', () => {
  const diseases = (changes: Partial<GradeRecords>): string[] => [...gradeFacts(records(changes), TODAY).diseases]

  test('one that is not under control makes all of them unstable', () => {
    const ledgerEntry = entry([
      { disease: 'HYPERTENSION', stability: 'STABLE' },
      { disease: 'STROKE', stability: 'UNSTABLE' },
      { disease: 'DIABETES', stability: null },
    ])
    expect(diseases({ ledgerEntry })).toEqual(['UNSTABLE'])
  })

  test('named without its stability may be either', () => {
    expect(diseases({ ledgerEntry: entry([{ disease: 'STROKE', stability: null }]) })).toEqual(['STABLE', 'UNSTABLE'])
  })

  test('a blank cell is no answer, and neither is a missing entry', () => {
    expect(diseases({ ledgerEntry: entry(null) })).toEqual(['NONE', 'STABLE', 'UNSTABLE'])
    expect(diseases({ ledgerEntry: null })).toEqual(['NONE', 'STABLE', 'UNSTABLE'])
  })

  test('registered for hypertension: a disease there is, whatever the ledger leaves out', () => {
    const chronicRegistrations = [{ registeredOn: '2019-05-06', endedOn: null }]
    expect(diseases({ chronicRegistrations, ledgerEntry: null })).toEqual(['STABLE', 'UNSTABLE'])
    expect(diseases({ chronicRegistrations })).toEqual(['STABLE', 'UNSTABLE'])
    expect(diseases({ chronicRegistrations: [{ registeredOn: '2019-05-06', endedOn: '2022-01-01' }] })).toEqual([
      'NONE',
    ])
  })
})

describe('vaccination', () => {
  const courses = (changes: Partial<GradeRecords>): string[] => [...gradeFacts(records(changes), TODAY).courses]

  test('no dose is none only where the register was handed in', () => {
    expect(courses({ vaccinations: [] })).toEqual(['NONE'])
    expect(courses({ vaccinations: [], vaccinationsComplete: false })).toEqual(['FULL', 'PARTIAL', 'NONE'])
  })

  test('one dose of an incomplete register may be one of two', () => {
    const vaccinations = [{ product: 'INACTIVATED', vaccinatedOn: '2021-06-20' } as const]
    expect(courses({ vaccinations })).toEqual(['PARTIAL'])
    expect(courses({ vaccinations, vaccinationsComplete: false })).toEqual(['FULL', 'PARTIAL'])
  })

  test('a contraindication counts as none while it lasts, its last day included', () => {
    const until = (validTo: string | null): GradeRecords['exemptions'] => [{ validFrom: '2022-11-07', validTo }]
    expect(courses({ vaccinations: [], vaccinationsComplete: false, exemptions: until(TODAY) })).toEqual(['NONE'])
    expect(courses({ vaccinations: [], vaccinationsComplete: false, exemptions: until(null) })).toEqual(['NONE'])
    expect(courses({ vaccinations: [], vaccinationsComplete: false, exemptions: until('2023-01-09') })).toHaveLength(3)
    expect(courses({ exemptions: until(null) })).toEqual(['FULL'])
  })
})

describe('what is dated after the day does not exist', () => {
  test('doses, home treatments and pregnancies', () => {
    const later = records({
      episodes: [{ startedOn: '2023-01-11', endedOn: null }],
      maternalRecords: [{ registeredOn: '2023-01-11', endedOn: null }],
      vaccinations: [{ product: 'ADENOVIRUS_5', vaccinatedOn: '2023-01-11' }],
    })
    expect(gradeFacts(later, TODAY)).toMatchObject({ openEpisode: false, pregnant: false, courses: ['NONE'] })
    expect(gradeFacts(later, '2023-01-11')).toMatchObject({ openEpisode: true, pregnant: true, courses: ['FULL'] })
  })
})

test('a pregnancy that has ended since the review is over at once', () => {
  const ledgerEntry = { conditions: [], pregnant: true, lastReviewedOn: '2022-12-20' }
  const ended = [{ registeredOn: '2022-06-01', endedOn: '2023-01-05' }]
  expect(gradeFacts(records({ ledgerEntry }), TODAY).pregnant).toBe(true)
  expect(gradeFacts(records({ ledgerEntry, maternalRecords: ended }), TODAY).pregnant).toBe(false)
  expect(gradeFacts(records({ ledgerEntry, maternalRecords: ended }), '2023-01-04').pregnant).toBe(true)
})
