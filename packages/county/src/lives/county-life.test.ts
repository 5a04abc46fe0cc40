import { describe, expect, test } from 'vitest'
import { stories } from '../stories/index.js'
import { troubles } from '../troubles/index.js'
import { courseOf, trueGrade } from '../services/grade.js'
import { countyLife } from './county-life.js'
import { isAlive } from './death.js'
import { ageOf } from './people.js'
import type { Household } from './household.js'
import type { Person } from './person.js'

const DAY = '2023-01-10'
const households: Household[] = []
for (const life of countyLife({ people: 6_000, seed: 'laian', demoDay: DAY })) households.push(...life.households)
const registered = households.filter(({ category, dwellingOf }) => category !== 'NONE' && !dwellingOf)
const people = registered.flatMap(({ members }) => members)
const alive = people.filter((person) => isAlive(person, DAY))
const aged = (from: number, through = 150): Person[] =>
  alive.filter((person) => ageOf(person, { day: DAY }) >= from && ageOf(person, { day: DAY }) <= through)
const share = (some: readonly unknown[], all: readonly unknown[]): number => some.length / all.length

describe('a county of 6,000', () => {
  test('has 6,000 registered people, each with a number of his own', () => {
    expect(people.length).toBe(6_000)
    const numbers = households.flatMap(({ members }) => members).flatMap(({ identityNumber }) => identityNumber ?? [])
    expect(new Set(numbers).size).toBe(numbers.length)
  })

  test('lives in small, old households: 2.4 people each, a quarter alone', () => {
    expect(people.length / registered.length).toBeGreaterThan(2.2)
    expect(people.length / registered.length).toBeLessThan(2.6)
    expect(
      share(
        registered.filter(({ members }) => members.length === 1),
        registered,
      ),
    ).toBeGreaterThan(0.18)
    expect(share(aged(65), alive)).toBeGreaterThan(0.26)
  })

  test('has six households in a hundred under monitoring', () => {
    const monitored = registered.filter(({ monitoring }) => monitoring && monitoring.state !== 'RISK_REMOVED')
    expect(share(monitored, registered)).toBeGreaterThan(0.05)
    expect(share(monitored, registered)).toBeLessThan(0.075)
  })

  test('grades its 65+ near 12 % red, 16 % yellow, 72 % green', () => {
    const graded = (grade: string): number =>
      share(
        aged(65).filter((person) => trueGrade(person, { day: DAY } as never) === grade),
        aged(65),
      )
    expect(graded('RED')).toBeGreaterThan(0.09)
    expect(graded('RED')).toBeLessThan(0.15)
    expect(graded('YELLOW')).toBeGreaterThan(0.12)
    expect(graded('YELLOW')).toBeLessThan(0.2)
  })

  test('is vaccinated: nine in ten in full, three quarters boosted, of those over 80 fewer than eight in ten', () => {
    const full = (some: readonly Person[]): number =>
      share(
        some.filter((person) => courseOf(person) === 'FULL'),
        some,
      )
    expect(full(aged(3))).toBeGreaterThan(0.87)
    expect(full(aged(3))).toBeLessThan(0.94)
    expect(full(aged(80))).toBeLessThan(0.8)
    const boosted = aged(18).filter(({ doses }) => doses?.some(({ purpose }) => purpose === 'BOOSTER_1'))
    expect(share(boosted, aged(18))).toBeGreaterThan(0.7)
    expect(share(boosted, aged(18))).toBeLessThan(0.8)
  })

  test('carries every trouble at least once', () => {
    expect(troubles.length).toBe(20)
    const of = (trait: (person: Person) => unknown): number => people.filter(trait).length
    expect(
      of(({ written }) => Object.values(written).some(({ identityNumber }) => identityNumber?.length === 20)),
    ).toBeGreaterThan(0)
    expect(
      of(({ written }) => Object.values(written).some(({ identityNumber }) => identityNumber?.length === 15)),
    ).toBeGreaterThan(0)
    expect(of(({ identityNumber }) => !identityNumber)).toBeGreaterThan(0)
    expect(of(({ hukouElsewhere }) => hukouElsewhere)).toBeGreaterThan(0)
    expect(of(({ alsoCountedIn }) => alsoCountedIn)).toBeGreaterThan(1)
    expect(of(({ birthDate }) => birthDate.endsWith('-02-29'))).toBeGreaterThan(0)
    expect(of(({ certificate }) => certificate?.before)).toBeGreaterThan(1)
    expect(
      registered.filter(({ members }) => members.every(({ relation }) => relation !== '02')).length,
    ).toBeGreaterThan(0)
  })

  test('knows the people of all ten stories', () => {
    const names = new Map(people.map(({ identityNumber, name }) => [identityNumber, name]))
    const told = stories.flatMap((story) => Object.values(story.people))
    expect(stories.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    expect(told.filter(({ identityNumber, name }) => names.get(identityNumber) !== name)).toEqual([])
  })
})

test('the same seed tells the same lives', () => {
  const names = (seed: string): string[] => {
    const [life] = countyLife({ people: 1_000, seed, demoDay: DAY })
    return life?.households.flatMap(({ members }) => members.map(({ name }) => name)) ?? []
  }
  expect(names('laian')).toEqual(names('laian'))
  expect(names('laian')).not.toEqual(names('quanjiao'))
})
