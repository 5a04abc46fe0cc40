import { describe, expect, test } from 'vitest'
import { primaryCourse, type GivenDose } from './primary-course.js'

const dose = (product: GivenDose['product'], vaccinatedOn: string): GivenDose => ({ product, vaccinatedOn })
const inactivated = (day: string): GivenDose => dose('INACTIVATED', day)
const TODAY = '2023-01-10'

describe('a full course', () => {
  test('is two inactivated doses, 21 days apart or more', () => {
    expect(primaryCourse([inactivated('2021-06-01'), inactivated('2021-06-22')], TODAY)).toEqual({
      state: 'FULL',
      fullOn: '2021-06-22',
      boosters: [],
    })
    expect(primaryCourse([inactivated('2021-06-01'), inactivated('2021-06-21')], TODAY).state).toBe('PARTIAL')
  })

  test('a dose given too early does not count, the next one does', () => {
    const early = [inactivated('2021-06-01'), inactivated('2021-06-10'), inactivated('2021-07-01')]
    expect(primaryCourse(early, TODAY)).toEqual({ state: 'FULL', fullOn: '2021-07-01', boosters: [] })
  })

  test('is one dose of adenovirus vector; the second is a booster', () => {
    const doses = [dose('ADENOVIRUS_5', '2021-05-10'), dose('ADENOVIRUS_5', '2021-12-01')]
    expect(primaryCourse(doses, TODAY)).toEqual({ state: 'FULL', fullOn: '2021-05-10', boosters: ['2021-12-01'] })
  })

  test('is three doses of recombinant protein', () => {
    const doses = ['2021-05-10', '2021-06-10', '2021-10-10'].map((day) => dose('RECOMBINANT_PROTEIN', day))
    expect(primaryCourse(doses.slice(0, 2), TODAY).state).toBe('PARTIAL')
    expect(primaryCourse(doses, TODAY).fullOn).toBe('2021-10-10')
  })

  test('one dose each of two products is no full course of either', () => {
    expect(primaryCourse([inactivated('2021-06-01'), dose('RECOMBINANT_PROTEIN', '2021-08-01')], TODAY).state).toBe(
      'PARTIAL',
    )
  })
})

test('boosters of another product count after the course is full', () => {
  const doses = [inactivated('2021-06-01'), inactivated('2021-07-01'), dose('RECOMBINANT_PROTEIN', '2022-02-01')]
  expect(primaryCourse(doses, TODAY).boosters).toEqual(['2022-02-01'])
})

test('doses after the day do not exist, and the order of the list does not matter', () => {
  const doses = [inactivated('2021-07-01'), inactivated('2021-06-01')]
  expect(primaryCourse(doses, '2021-06-30').state).toBe('PARTIAL')
  expect(primaryCourse(doses, '2021-05-31').state).toBe('NONE')
  expect(primaryCourse(doses, TODAY).state).toBe('FULL')
})
