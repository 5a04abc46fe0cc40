import { expect, test } from 'vitest'
import { daysBetween, fullYears } from './calendar.js'

test('a year of age is full on the birthday, not before', () => {
  expect(fullYears('1958-01-10', '2023-01-09')).toBe(64)
  expect(fullYears('1958-01-10', '2023-01-10')).toBe(65)
  expect(fullYears('1957-12-31', '2023-01-01')).toBe(65)
})

test('somebody born on 29 February is 65 on 1 March of a year without that day', () => {
  expect(fullYears('1960-02-29', '2025-02-28')).toBe(64)
  expect(fullYears('1960-02-29', '2025-03-01')).toBe(65)
  expect(fullYears('1960-02-29', '2024-02-29')).toBe(64)
})

test('days are counted over the turn of a year and a leap day', () => {
  expect(daysBetween('2022-12-31', '2023-01-01')).toBe(1)
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2)
  expect(daysBetween('2021-06-22', '2021-06-01')).toBe(-21)
})
