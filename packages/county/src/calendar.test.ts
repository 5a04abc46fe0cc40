import { describe, expect, test } from 'vitest'
import { addDays, addMonths, addYears, fullYears, monthsFrom } from './calendar.js'

describe('full years', () => {
  test('何守仁, born on 10 January 1943, turns 80 on the demo day', () => {
    expect(fullYears('1943-01-10', '2023-01-09')).toBe(79)
    expect(fullYears('1943-01-10', '2023-01-10')).toBe(80)
  })

  test('somebody born on 29 February is a year older on 1 March of an ordinary year', () => {
    expect(fullYears('1960-02-29', '2025-02-28')).toBe(64)
    expect(fullYears('1960-02-29', '2025-03-01')).toBe(65)
  })
})

describe('sums of dates', () => {
  test('months are clamped to the month’s end', () => {
    expect(addMonths('2022-10-31', 1)).toBe('2022-11-30')
    expect(addMonths('2023-03-15', -3)).toBe('2022-12-15')
    expect(addYears('2020-02-29', 1)).toBe('2021-02-28')
  })

  test('days run over the year', () => {
    expect(addDays('2022-12-31', 1)).toBe('2023-01-01')
  })

  test('months from September to January include both', () => {
    expect(monthsFrom('2022-11', '2023-01')).toEqual(['2022-11', '2022-12', '2023-01'])
  })

  test('what is no date is refused with a sentence', () => {
    expect(() => addDays('10 January', 1)).toThrow('Expected a date as YYYY-MM-DD, got "10 January".')
  })
})
