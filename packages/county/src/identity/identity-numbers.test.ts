import { describe, expect, test } from 'vitest'
import { normaliseIdentityNumber } from '@huilian/ledger'
import { birthDateOf, fifteenDigits, identityNumber, mistyped, sexOf } from './identity-number.js'
import { IssuedNumbers } from './issued-numbers.js'

describe('an invented identity number', () => {
  test('is on the unassigned prefix, with the check digit of the standard', () => {
    expect(identityNumber('1942-03-15', 1)).toBe('341199194203150012')
    expect(identityNumber('1996-02-29', 20)).toBe('34119919960229020X')
  })

  test('says its birth date and sex', () => {
    expect(birthDateOf('341199195711020024')).toBe('1957-11-02')
    expect(sexOf('341199195711020024')).toBe('FEMALE')
  })

  test('comes back whole from its 15 digits, and is refused once mistyped', () => {
    const number = '341199194203150012'
    expect(normaliseIdentityNumber(fifteenDigits(number)).number).toBe(number)
    expect(() => normaliseIdentityNumber(mistyped(number))).toThrow('check character is wrong')
  })
})

describe('the numbers handed out', () => {
  test('are all different, odd for men and even for women, and leave 001–099 to the stories', () => {
    const issued = new IssuedNumbers()
    const numbers = Array.from({ length: 350 }, () => issued.next('1957-11-02', 'FEMALE'))
    expect(new Set(numbers).size).toBe(350)
    expect(numbers.every((number) => sexOf(number) === 'FEMALE' && Number(number.slice(14, 17)) >= 100)).toBe(true)
  })

  test('say so when a birth date is full', () => {
    const issued = new IssuedNumbers()
    for (let count = 0; count < 350; count++) issued.next('1957-11-02', 'MALE')
    expect(() => issued.next('1957-11-02', 'MALE')).toThrow('Expected at most 350 people of one sex born on 1957-11-02')
  })

  test('of twins follow each other', () => {
    const { elder, younger } = new IssuedNumbers().nextTwins('2016-09-09')
    expect(Number(younger.slice(14, 17)) - Number(elder.slice(14, 17))).toBe(1)
  })
})
