import { expect, test } from 'vitest'
import { isInForce } from './in-force.js'

const DAY = '2023-01-10'

test('a benefit holds from its first day through its last', () => {
  expect(isInForce({ effectiveFrom: '2023-01-10', effectiveTo: null }, DAY)).toBe(true)
  expect(isInForce({ effectiveFrom: '2023-01-11', effectiveTo: null }, DAY)).toBe(false)
  expect(isInForce({ effectiveFrom: '2020-01-01', effectiveTo: '2023-01-10' }, DAY)).toBe(true)
  expect(isInForce({ effectiveFrom: '2020-01-01', effectiveTo: '2023-01-09' }, DAY)).toBe(false)
})

test('somebody who left a case is in it no longer, though the case goes on', () => {
  const left = { effectiveFrom: '2020-01-01', effectiveTo: null, namedFrom: null, namedTo: '2022-12-31' }
  expect(isInForce(left, DAY)).toBe(false)
})

test('a benefit given up for a higher one holds until then', () => {
  const chosen = { effectiveFrom: '2020-01-01', effectiveTo: null, chosenInsteadFrom: '2023-01-10' }
  expect(isInForce(chosen, '2023-01-09')).toBe(true)
  expect(isInForce(chosen, DAY)).toBe(false)
})
