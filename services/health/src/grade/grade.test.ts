import { describe, expect, test } from 'vitest'
import { type CourseState, type DiseaseState } from './grade-table.js'
import { grade, type Grade, type GradeFacts } from './grade.js'

const anyDisease: DiseaseState[] = ['NONE', 'STABLE', 'UNSTABLE']
const anyCourse: CourseState[] = ['FULL', 'PARTIAL', 'NONE']

interface Gap extends Pick<GradeFacts, 'age' | 'diseases' | 'courses'> {
  who: string
  colour: Grade['colour']
  servedAs: Grade['servedAs']
}

/** Somebody of 82, well, fully vaccinated, and not ill at home. */
const facts = (changes: Partial<GradeFacts>): GradeFacts => ({
  age: 82,
  diseases: ['NONE'],
  courses: ['FULL'],
  openEpisode: false,
  pregnant: false,
  ...changes,
})

/** The 27 cells as published: age | disease | full, partial, none; T table, S score. */
const golden = `
  64 | NONE     | GREEN TABLE  | GREEN TABLE  | GREEN TABLE
  64 | STABLE   | GREEN TABLE  | YELLOW SCORE | YELLOW SCORE
  64 | UNSTABLE | YELLOW TABLE | RED TABLE    | RED TABLE
  65 | NONE     | GREEN TABLE  | GREEN TABLE  | GREEN TABLE
  79 | STABLE   | GREEN TABLE  | YELLOW TABLE | YELLOW TABLE
  65 | UNSTABLE | RED TABLE    | RED TABLE    | RED TABLE
  80 | NONE     | YELLOW TABLE | YELLOW SCORE | RED SCORE
  80 | STABLE   | YELLOW TABLE | RED TABLE    | RED TABLE
  97 | UNSTABLE | RED SCORE    | RED TABLE    | RED TABLE`

const cells = golden
  .trim()
  .split('\n')
  .flatMap((line) => {
    const [age, disease, ...colours] = line.split('|').map((part) => part.trim())
    return colours.map((cell, column) => {
      const [colour, source] = cell.split(/\s+/)
      return { age: Number(age), disease: disease as DiseaseState, course: anyCourse[column]!, colour, source }
    })
  })

describe('the table of December 2022', () => {
  test('has 27 cells', () => {
    expect(cells).toHaveLength(27)
  })

  test.each(cells)('$age years, disease $disease, vaccine $course: $colour by the $source', (cell) => {
    const { age, disease, course, colour, source } = cell
    // under 65 without a disease only somebody ill at home is graded
    expect(grade(facts({ age, diseases: [disease], courses: [course], openEpisode: true }))).toMatchObject({
      colour,
      servedAs: colour,
      source,
      reason: 'ONE_CELL',
      missing: [],
      tableVersion: '2022-12',
    })
  })

  test('is the score wherever the table is silent, and differs from it in seven cells', () => {
    const score = { 64: 0, 65: 1, 79: 1, 80: 2, 97: 2, NONE: 0, STABLE: 1, UNSTABLE: 2 } as Record<string, number>
    const vaccine = { FULL: 0, PARTIAL: 1, NONE: 2 }
    const byScore = cells.map(({ age, disease, course }) => {
      const points = score[age]! + score[disease]! + vaccine[course]
      return points <= 1 ? 'GREEN' : points <= 3 ? 'YELLOW' : 'RED'
    })
    const differing = cells.filter((cell, index) => cell.colour !== byScore[index])
    expect(cells.filter((cell, index) => cell.source === 'SCORE' && cell.colour !== byScore[index])).toEqual([])
    expect(differing).toHaveLength(7)
  })
})

describe('a missing input', () => {
  test.each([
    {
      who: '70, no disease, doses unknown',
      age: 70,
      diseases: ['NONE'],
      courses: anyCourse,
      colour: 'GREEN',
      servedAs: 'GREEN',
    },
    {
      who: '70, unstable, doses unknown',
      age: 70,
      diseases: ['UNSTABLE'],
      courses: anyCourse,
      colour: 'RED',
      servedAs: 'RED',
    },
    {
      who: '86, disease unknown, unvaccinated',
      age: 86,
      diseases: anyDisease,
      courses: ['NONE'],
      colour: 'RED',
      servedAs: 'RED',
    },
    {
      who: '70, disease unknown, unvaccinated',
      age: 70,
      diseases: anyDisease,
      courses: ['NONE'],
      colour: 'UNKNOWN',
      servedAs: 'RED',
    },
    {
      who: '70, stable, doses unknown',
      age: 70,
      diseases: ['STABLE'],
      courses: anyCourse,
      colour: 'UNKNOWN',
      servedAs: 'YELLOW',
    },
    { who: '82, nothing known', age: 82, diseases: anyDisease, courses: anyCourse, colour: 'UNKNOWN', servedAs: 'RED' },
    {
      who: 'age unknown, unstable, unvaccinated',
      age: null,
      diseases: ['UNSTABLE'],
      courses: ['NONE'],
      colour: 'RED',
      servedAs: 'RED',
    },
    {
      who: 'age unknown, well, vaccinated',
      age: null,
      diseases: ['NONE'],
      courses: ['FULL'],
      colour: 'UNKNOWN',
      servedAs: 'YELLOW',
    },
  ] as Gap[])('$who: $colour, served as $servedAs', ({ age, diseases, courses, colour, servedAs }) => {
    const given = grade(facts({ age, diseases, courses }))
    expect(given).toMatchObject({ colour, servedAs, source: null })
    expect(given.reason).toBe(colour === 'UNKNOWN' ? 'COMPLETIONS_DIFFER' : 'COMPLETIONS_AGREE')
  })

  test('is named', () => {
    expect(grade(facts({ age: null, diseases: anyDisease, courses: ['FULL'] })).missing).toEqual(['AGE', 'DISEASE'])
  })
})

describe('nobody is coloured', () => {
  test('who is pregnant, whatever else is known', () => {
    expect(grade(facts({ age: 31, diseases: ['UNSTABLE'], pregnant: true }))).toMatchObject({
      colour: 'NOT_GRADED',
      servedAs: null,
      reason: 'PREGNANT',
      tableVersion: '2022-12',
    })
  })

  test('who is an infant', () => {
    expect(grade(facts({ age: 2, openEpisode: true })).reason).toBe('INFANT')
    expect(grade(facts({ age: 3, openEpisode: true })).colour).toBe('GREEN')
  })

  test('under 65, unless a disease is on record or a home treatment is under way', () => {
    expect(grade(facts({ age: 64 })).reason).toBe('UNDER_65_WITHOUT_DISEASE')
    expect(grade(facts({ age: 40, diseases: anyDisease })).reason).toBe('UNDER_65_WITHOUT_DISEASE')
    expect(grade(facts({ age: 40, diseases: ['STABLE'] })).colour).toBe('GREEN')
    expect(grade(facts({ age: 40, openEpisode: true })).colour).toBe('GREEN')
    expect(grade(facts({ age: 65 })).colour).toBe('GREEN')
  })
})
