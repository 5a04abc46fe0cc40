import { expect, test } from 'vitest'
import { certificatePeriods } from './certificate-periods.js'
import { type DisabilityCertificate } from './disability-certificate.entity.js'
import { type DisabilityGrading } from './disability-grading.entity.js'

const certificate = (of: Partial<DisabilityCertificate> = {}): DisabilityCertificate =>
  ({
    issuedOn: '2018-05-01',
    validTo: '2028-04-30',
    cancelledOn: null,
    cancellationReason: null,
    ...of,
  }) as DisabilityCertificate

const grading = (gradedOn: string, level: number): DisabilityGrading =>
  ({ gradedOn, level, kind: 'PHYSICAL' }) as DisabilityGrading

const periods = (...given: Parameters<typeof certificatePeriods>): string[] =>
  certificatePeriods(...given).map(({ level, validFrom, validTo }) => `${level}: ${validFrom} to ${validTo}`)

test('an upgrade in the middle of a month keeps both levels, without a day between them', () => {
  expect(periods(certificate(), [grading('2018-05-01', 3), grading('2023-01-04', 2)])).toEqual([
    '3: 2018-05-01 to 2023-01-03',
    '2: 2023-01-04 to 2028-04-30',
  ])
})

test('a cancelled certificate holds until the day before', () => {
  expect(periods(certificate({ cancelledOn: '2022-12-28' }), [grading('2018-05-01', 1)])).toEqual([
    '1: 2018-05-01 to 2022-12-27',
  ])
})

test('a grading after the cancellation never held', () => {
  const cancelled = certificate({ cancelledOn: '2022-12-28' })
  expect(periods(cancelled, [grading('2018-05-01', 3), grading('2023-01-04', 2)])).toEqual([
    '3: 2018-05-01 to 2022-12-27',
  ])
})

test('a certificate without a printed end has none', () => {
  expect(periods(certificate({ validTo: null }), [grading('2018-05-01', 4)])).toEqual(['4: 2018-05-01 to null'])
})

test('gradings without a certificate are nothing', () => {
  expect(periods(null, [grading('2018-05-01', 4)])).toEqual([])
})
