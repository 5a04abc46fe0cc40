import { expect, test } from 'vitest'
import { distributeByKind, distributePayments } from './distribute-payments.js'

const months = (laden: { payments: { month: string }[] }[]): string[][] =>
  laden.map(({ payments }) => payments.map(({ month }) => month))

test('a payment hangs on the approval that had begun by its month', () => {
  const approvals = [{ effectiveFrom: '2020-01-01' }, { effectiveFrom: '2022-12-15' }]
  const payments = ['2022-10', '2022-11', '2022-12', '2023-01'].map((month) => ({ month }))
  expect(months(distributePayments(approvals, payments))).toEqual([
    ['2022-10', '2022-11'],
    ['2022-12', '2023-01'],
  ])
})

test('a payment from before every approval hangs on the first: it is never lost', () => {
  expect(months(distributePayments([{ effectiveFrom: '2022-12-01' }], [{ month: '2022-11' }]))).toEqual([['2022-11']])
})

test('payments of the living subsidy do not hang on the care subsidy', () => {
  const approvals = [
    { effectiveFrom: '2021-01-01', kind: 'LIVING' },
    { effectiveFrom: '2022-06-01', kind: 'CARE' },
  ]
  const payments = [
    { month: '2022-12', kind: 'LIVING' },
    { month: '2022-11', kind: 'CARE' },
  ]
  const laden = distributeByKind(approvals, payments, {
    benefit: ({ kind }) => kind,
    payment: ({ kind }) => kind,
  })
  expect(months(laden)).toEqual([['2022-12'], ['2022-11']])
})
