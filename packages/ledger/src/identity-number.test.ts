import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkCharacter, normaliseIdentityNumber, parseIdentityNumber } from './identity-number.js'
import { RUNS } from '../tests/runs.js'
import { Refused, sentenceOf } from './refusal.js'

const ON = '2023-01-10'

function refusal(text: string): string {
  const parsed = parseIdentityNumber(text, ON)
  return parsed instanceof Refused ? sentenceOf({ heading: null, ...parsed }) : `accepted ${parsed.number}`
}

describe('the forms ledgers hold', () => {
  test.each([
    ['as it should be', '341199194203150012', '341199194203150012', ''],
    ['the X of the standard’s own example', '34052419800101001X', '34052419800101001X', ''],
    ['a lower-case x', '34119919960229020x', '34119919960229020X', ''],
    ['full-width digits and X', '３４１１９９１９９６０２２９０２０Ｘ', '34119919960229020X', ''],
    ['spaces in groups, a tab, an invisible mark', '\t341199 19420315\u3000 0012\u200b', '341199194203150012', ''],
    ['the apostrophe that forces text', "'341199195711020024", '341199195711020024', ''],
    ['a disability certificate, limb, level 2', '34119919571102002442', '341199195711020024', '42'],
    ['a re-issued certificate', '34119919881231004042B1', '341199198812310040', '42B1'],
  ])('%s', (_, text, number, evidence) => {
    expect(parseIdentityNumber(text, ON)).toEqual({ number, evidence, original: text })
  })

  test('Wang’s card of 1986 with 15 digits is the same person as his card of today', () => {
    expect(normaliseIdentityNumber('341199420315001').number).toBe('341199194203150012')
  })
})

describe('what is refused says why, and never shows the whole number', () => {
  test.each([
    ['one digit off', '341199194203150013', '校验码不对（末位应为2）'],
    ['29 February of a common year', withCheck('34119919970229001'), '出生日期1997-02-29不存在'],
    ['a 13th month in 15 digits', '341199421315001', '出生日期1942-13-15不存在'],
    ['born tomorrow', withCheck('34119920230111001'), '出生日期2023-01-11晚于2023-01-10'],
    ['a year no living person was born in', withCheck('34119913420315001'), '出生日期1342-03-15不存在'],
    ['17 digits', '34119919420315001', '来的是17位'],
    ['19 digits', '3411991942031500121', '来的是19位'],
    ['disability kind 9', '34119919420315001291', '第19、20位来的是91'],
    ['disability level 5', '34119919420315001245', '第19、20位来的是45'],
    ['words', '身份证遗失', '其中有数字和X以外的字符'],
    ['Excel’s exponent', '3.41199E+17', '其中有数字和X以外的字符'],
    ['nothing', ' ', '来的是0位'],
  ])('%s', (_, text, reason) => {
    expect(refusal(text)).toContain(reason)
    if (/^\d{17,}/.test(text)) expect(refusal(text)).not.toContain(text.slice(0, 17))
  })

  test('thrown, the error has a code and an English sentence', () => {
    expect(() => normaliseIdentityNumber('341199194203150013', ON)).toThrow(
      expect.objectContaining({
        code: 'IDENTITY_NUMBER_INVALID',
        message: expect.stringContaining('**************0013 came, whose check character is wrong'),
      }),
    )
  })
})

test('a baby born today has a number today', () => {
  expect(normaliseIdentityNumber(withCheck('34119920230110001'), ON).number).toMatch(/^34119920230110001/)
})

test('any text whatever is either 18 verified characters or a sentence', () => {
  const digits = fc.string({ unit: fc.constantFrom(...'0123456789Xx １Ｘ-'), maxLength: 24 })
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), digits), (text) => {
      const parsed = parseIdentityNumber(text, ON)
      if (parsed instanceof Refused) return sentenceOf({ heading: null, ...parsed }).endsWith('。')
      return /^\d{17}[\dX]$/.test(parsed.number) && checkCharacter(parsed.number) === parsed.number[17]
    }),
    { numRuns: RUNS },
  )
})

/** 17 digits on the unassigned prefix, with the check character that belongs to them. */
function withCheck(seventeen: string): string {
  return seventeen + checkCharacter(seventeen)
}
