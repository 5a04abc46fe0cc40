import { expect, test } from 'vitest'
import { paidThrough } from './paid-through.js'

const DAY = '2023-01-10'

test('the latest month paid counts, whichever day it was paid', () => {
  const payments = [
    { month: '2022-12', paidOn: '2022-12-08', reversedOn: null },
    { month: '2022-11', paidOn: '2023-01-03', reversedOn: null },
  ]
  expect(paidThrough(payments, DAY)).toBe('2022-12')
})

test('a month that the bank sent back was not paid', () => {
  const payments = [
    { month: '2022-11', paidOn: '2022-11-08', reversedOn: null },
    { month: '2022-12', paidOn: '2022-12-08', reversedOn: '2022-12-12' },
  ]
  expect(paidThrough(payments, DAY)).toBe('2022-11')
})

test('what is paid or sent back after the day has not happened', () => {
  expect(paidThrough([{ month: '2023-01', paidOn: '2023-01-11', reversedOn: null }], DAY)).toBeNull()
  expect(paidThrough([{ month: '2022-12', paidOn: '2022-12-08', reversedOn: '2023-01-12' }], DAY)).toBe('2022-12')
})

test('a month that is listed and not paid is not paid', () => {
  expect(paidThrough([{ month: '2022-12', paidOn: null, reversedOn: null }], DAY)).toBeNull()
})

test('a month prepaid counts', () => {
  expect(paidThrough([{ month: '2023-03', paidOn: '2023-01-05', reversedOn: null }], DAY)).toBe('2023-03')
})
