import { describe, expect, test } from 'vitest'
import { Divisions, openDivisions, padDivisionCode, significantDigits, type Division } from './index.js'

const divisions = openDivisions()
const names = (list: readonly Division[]) => list.map(({ name }) => name)

describe('by code', () => {
  test('龙湖村 of 半塔镇 and everything above it', () => {
    expect(divisions.get('341122101201')).toMatchObject({
      name: '龙湖村委会',
      level: 'village',
      parent: '341122101000',
    })
    expect(names(divisions.ancestorsOf('341122101201'))).toEqual(['半塔镇', '来安县', '滁州市', '安徽省'])
    expect(divisions.fullName('341122101201')).toBe('来安县半塔镇龙湖村委会')
  })

  test('来安县 has eleven towns and one township, 杨郢乡', () => {
    const townships = divisions.childrenOf('341122000000')
    expect(townships).toHaveLength(12)
    expect(names(townships).filter((name) => name.endsWith('乡'))).toEqual(['杨郢乡'])
  })

  test('an unknown code: find gives null, get says what to do', () => {
    expect(divisions.find('341199000000')).toBeNull()
    expect(() => divisions.get('341199000000')).toThrow(/341199000000 came: check it/)
  })

  test.each([
    ['341122101201', '341122101000', true],
    ['341122101201', '341122000000', true],
    ['341122101201', '340000000000', true],
    ['341122101201', '341122102000', false],
    ['341122101000', '341122101201', false],
    ['341122101000', '341122101000', true],
    ['341122100001', '341122100000', true],
    ['341122110001', '341122100000', false],
  ])('%s within %s: %s', (code, ancestor, within) => {
    expect(divisions.isWithin(code, ancestor)).toBe(within)
  })

  test.each([
    ['341122', '341122000000'],
    ['341122100', '341122100000'],
    ['34', '340000000000'],
    ['3411', '341100000000'],
  ])('%s stands for %s', (text, code) => {
    expect(padDivisionCode(text)).toBe(code)
    expect(significantDigits(code)).toBe(text)
  })

  test.each(['341', '3411221', '34112210120', '半塔镇', '3411221012011', ''])('%j is no code', (text) => {
    expect(padDivisionCode(text)).toBeNull()
  })
})

describe('by name', () => {
  test.each([
    '龙湖村',
    '龙湖',
    '龙湖村委会',
    '龙湖村民委员会',
    '半塔镇龙湖村',
    '半塔龙湖村',
    '来安县半塔镇龙湖村',
    '半塔镇/龙湖村',
    ' 半塔镇　龙湖村 ',
    '安徽省滁州市来安县半塔镇龙湖村委会',
  ])('%s is one village', (name) => {
    expect(divisions.findByName(name, '341122000000').map(({ code }) => code)).toEqual(['341122101201'])
  })

  test('新河 is two places, 新河村 and 新河社区 one each', () => {
    expect(divisions.findByName('新河', '341122000000')).toHaveLength(2)
    expect(names(divisions.findByName('新河村', '341122000000'))).toEqual(['新河村委会'])
    expect(names(divisions.findByName('新河社区', '341122000000'))).toEqual(['新河社区居委会'])
    expect(names(divisions.findByName('新河', '341122102000'))).toEqual(['新河村委会'])
  })

  test('半塔 is a town and a village; the town’s name with 镇 is the town only', () => {
    expect(names(divisions.findByName('半塔'))).toEqual(['半塔镇', '半塔村委会'])
    expect(names(divisions.findByName('半塔镇'))).toEqual(['半塔镇'])
  })

  test('nowhere is nowhere', () => {
    expect(divisions.findByName('月亮湾村')).toEqual([])
    expect(divisions.findByName('')).toEqual([])
    expect(divisions.findByName('龙湖村', '341122102000')).toEqual([])
  })
})

describe('through time', () => {
  test('二郎村 held until 30 June 2022 and is 高山村 since', () => {
    expect(divisions.successorOf('341122101221', '2022-06-30')?.name).toBe('二郎村委会')
    expect(divisions.successorOf('341122101221', '2022-07-01')?.name).toBe('高山村委会')
  })

  test('a village merged twice has its last successor', () => {
    expect(divisions.successorOf('341122101222', '2021-01-01')?.name).toBe('二郎村委会')
    expect(divisions.successorOf('341122101222', '2023-01-10')?.name).toBe('高山村委会')
  })

  test('a village that was divided has none', () => {
    expect(divisions.successorOf('341122104205', '2023-01-10')).toBeNull()
  })

  test('the villages of 半塔镇 on a day are those that held on it', () => {
    expect(names(divisions.childrenOf('341122101000'))).not.toContain('二郎村委会')
    expect(names(divisions.childrenOf('341122101000', '2022-01-01'))).toContain('二郎村委会')
    expect(names(divisions.childrenOf('341122101000', '2022-01-01'))).not.toContain('小塘村委会')
  })

  test('successors in a circle are an error of the list', () => {
    const one = { ...divisions.get('341122101221'), code: '341122101901', successor: '341122101902' }
    const circle = new Divisions([one, { ...one, code: '341122101902', successor: '341122101901' }])
    expect(() => circle.successorOf('341122101901', '2023-01-10')).toThrow(/form a circle/)
  })
})

test('the list is whole: every parent and successor is on it, every abolished code has its last day', () => {
  const all = divisions.all()
  expect(all).toHaveLength(1403 + 9)
  for (const { code, parent, successor, validTo, reason } of all) {
    if (parent !== null) expect(divisions.find(parent), `the parent of ${code}`).not.toBeNull()
    if (successor !== null) expect(divisions.find(successor), `the successor of ${code}`).not.toBeNull()
    expect(validTo === null, code).toBe(reason === null)
  }
})

test('every village can be found by its full name', () => {
  const lost = divisions.all().filter(({ code }) => {
    const found = divisions.findByName(divisions.fullName(code))
    return found.length !== 1 || found[0]?.code !== code
  })
  expect(lost.map(({ code }) => divisions.fullName(code))).toEqual([])
})
