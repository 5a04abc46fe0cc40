import { expect, test } from 'vitest'
import { CivilDateScalar, InstantScalar, isCivilDate, MonthScalar } from './scalars.js'

test('only days that exist are dates', () => {
  expect(isCivilDate('2024-02-29')).toBe(true)
  expect(isCivilDate('2023-02-29')).toBe(false)
  expect(() => CivilDateScalar.parseValue('10/01/2023')).toThrow(
    'Expected a calendar date such as "2023-01-10"; came "10/01/2023".',
  )
  expect(() => MonthScalar.parseValue('2023-13')).toThrow('Expected a month')
})

test('instants are answered with the offset of Asia/Shanghai', () => {
  expect(InstantScalar.serialize(new Date('2023-01-10T08:00:00Z'))).toBe('2023-01-10T16:00:00+08:00')
  expect(InstantScalar.serialize('2023-01-10T07:59:00+00:00')).toBe('2023-01-10T15:59:00+08:00')
  expect(() => InstantScalar.parseValue('2023-01-10')).toThrow('Expected an instant with its offset')
})
