import { openDivisions } from '@huilian/divisions'
import { describe, expect, test } from 'vitest'
import {
  code,
  codes,
  date,
  decimal,
  division,
  householdNumber,
  identityNumber,
  instant,
  integer,
  month,
  personName,
  phone,
  Refused,
  sentenceOf,
  text,
  yesNo,
  yuan,
  type CellKind,
  type Column,
  type ReadingContext,
} from '../index.js'

/** What a column makes of a cell in a file of 2023-01-10, complete through 08:00 that day, for 半塔镇. */
function read(column: Column<unknown>, cell: string, kind: CellKind = 'text', more: Partial<ReadingContext> = {}) {
  const notes: string[] = []
  const value = column.read(cell, kind, {
    today: '2023-01-10',
    through: '2023-01-10T08:00:00+08:00',
    scope: [],
    divisions: openDivisions(),
    beside: () => '',
    note: ({ zh }) => notes.push(zh),
    ...more,
  })
  if (value instanceof Refused) return sentenceOf({ heading: null, ...value })
  return notes.length > 0 ? [value, ...notes] : value
}

const REFUSED = /。$/

describe('dates', () => {
  test.each([
    '2022-11-02',
    '2022/11/2',
    '2022.11.02',
    '20221102',
    '2022年11月2日',
    '2022年11月02号',
    '２０２２－１１－０２',
    ' 2022-11-2 ',
    '2022-11-02 08:30',
    '2022/11/2 8:30:00',
    '2022-11-02T08:30:00+08:00',
    '2022年11月2日8时30分',
  ])('%s is 2 November 2022', (cell) => {
    expect(read(date('接种日期'), cell)).toBe('2022-11-02')
  })

  test.each([
    '11/2/2022',
    '22-11-02',
    '2022-13-01',
    '2023-02-29',
    '2022-11',
    '2022-11/02',
    '44867',
    '昨天',
    '2022-11-02x',
  ])('%s is refused', (cell) => {
    expect(read(date('接种日期'), cell)).toMatch(REFUSED)
  })

  test('a leap day exists in leap years', () => {
    expect(read(date('出生日期'), '1960.2.29')).toBe('1960-02-29')
  })

  test('a date’s number that lost its format is refused with the way to give it back', () => {
    expect(read(date('接种日期'), '44867', 'number')).toMatch(/把单元格设为日期格式/)
  })

  test('not after the day the file is complete through', () => {
    const vaccinated = date('接种日期', { notAfter: 'through', notBefore: '2020-12-01' })
    expect(read(vaccinated, '2023-01-10')).toBe('2023-01-10')
    expect(read(vaccinated, '2023-01-11')).toMatch(/不晚于2023-01-10/)
    expect(read(vaccinated, '2020-11-30')).toMatch(/不早于2020-12-01/)
    expect(read(vaccinated, '2023-01-09', 'text', { through: '2023-01-08T16:30:00Z' })).toBe('2023-01-09')
  })
})

describe('months', () => {
  test.each([
    '2022-12',
    '2022/12',
    '2022.12',
    '202212',
    '2022年12月',
    '2022年12月份',
    '2022-12-05',
    '２０２２年１２月',
  ])('%s is December 2022', (cell) => {
    expect(read(month('发放月份'), cell)).toBe('2022-12')
  })

  test('2022.1 as a number may be October', () => {
    expect(read(month('发放月份'), '2022.1', 'number')).toMatch(REFUSED)
    expect(read(month('发放月份'), '2022.1')).toBe('2022-01')
    expect(read(month('发放月份'), '2022-13')).toMatch(REFUSED)
  })
})

describe('instants', () => {
  test.each([
    ['2023-01-09 15:59', '2023-01-09T15:59:00+08:00'],
    ['2023/1/9 16:01:30', '2023-01-09T16:01:30+08:00'],
    ['2023年1月9日 16时01分', '2023-01-09T16:01:00+08:00'],
    ['20230109 16:01', '2023-01-09T16:01:00+08:00'],
    ['2023-01-09T08:00:00Z', '2023-01-09T16:00:00+08:00'],
    ['2023-01-09T16:00:00+0800', '2023-01-09T16:00:00+08:00'],
    ['2023-01-09 00:00:00', '2023-01-09T00:00:00+08:00'],
  ])('%s', (cell, expected) => {
    expect(read(instant('随访时间'), cell)).toBe(expected)
  })

  test.each(['2023-01-09', '2023-01-09 24:01', '2023-01-09 下午4:00', '16:00', '2023-01-0916:00', '2023-01-09 16:60'])(
    '%s is refused',
    (cell) => {
      expect(read(instant('随访时间'), cell)).toMatch(REFUSED)
    },
  )

  test('not after the instant the file is complete through', () => {
    expect(read(instant('随访时间', { notAfter: 'through' }), '2023-01-10 08:00')).toBe('2023-01-10T08:00:00+08:00')
    expect(read(instant('随访时间', { notAfter: 'through' }), '2023-01-10 08:01')).toMatch(/不晚于/)
  })
})

describe('numbers and amounts', () => {
  test.each([
    [integer('剂次', { min: 1, max: 9 }), '３', 3],
    [integer('剂次'), '3.0', 3],
    [integer('人数', { unit: '人' }), '1,234人', 1234],
    [integer('人数'), '-2', -2],
    [decimal('体温'), '36.499999999999993', 36.5],
    [decimal('血氧'), '1e2', 100],
    [yuan('补贴金额'), '717', 71_700],
    [yuan('补贴金额'), '￥1,234.5元', 123_450],
    [yuan('补贴金额'), '0.29', 29],
    [yuan('补贴金额'), '1.15', 115],
    [yuan('补贴金额'), '8.2', 820],
    [yuan('余额', { min: -100 }), '-3.07', -307],
  ])('%o reads %s', (column, cell, value) => {
    expect(read(column as Column<unknown>, cell)).toBe(value)
  })

  test.each([
    [integer('剂次', { min: 1, max: 9 }), '10', '1到9之间的整数'],
    [integer('剂次'), '3.5', '整数'],
    [integer('剂次'), '第一剂', '整数'],
    [integer('剂次'), '1,23', '整数'],
    [integer('剂次'), '99999999999999999', '整数'],
    [yuan('补贴金额'), '717.005', '最多两位小数'],
    [yuan('补贴金额'), '-1', '不小于0'],
    [yuan('补贴金额', { max: 1000 }), '1000.01', '0到1000之间'],
    [yuan('补贴金额'), '1.5万元', '金额'],
    [decimal('体温'), '三十六度五', '数字'],
    [decimal('体温'), 'NaN', '数字'],
  ])('%o refuses %s', (column, cell, reason) => {
    expect(read(column as Column<unknown>, cell)).toContain(reason)
  })
})

describe('code sets', () => {
  const product = { INACTIVATED: ['灭活', '灭活疫苗', '01'], AD5: ['腺病毒载体', '02'], OTHER: ['其他(境外)', '99'] }

  test.each(['灭活', ' 灭 活 ', '01', '０１', 'INACTIVATED', 'inactivated'])('%s', (cell) => {
    expect(read(code('疫苗种类', product), cell)).toBe('INACTIVATED')
  })

  test('a code that Excel made a number is found; the same digit as text is not', () => {
    expect(read(code('疫苗种类', product), '1', 'number')).toBe('INACTIVATED')
    expect(read(code('疫苗种类', product), '1')).toMatch(REFUSED)
    expect(read(code('疫苗种类', product), '其他（境外）')).toBe('OTHER')
  })

  test('a number that is two codes is neither', () => {
    expect(read(code('关系', { ONE: ['01'], LONG: ['001'] }), '1', 'number')).toMatch(REFUSED)
  })

  test.each(['灭活、腺病毒载体', '灭活,02', '灭活；腺病毒载体；灭活', '灭活 / 腺病毒载体', '灭活 腺病毒载体'])(
    '%s is two',
    (cell) => {
      expect(read(codes('疫苗种类', product), cell)).toEqual(['INACTIVATED', 'AD5'])
    },
  )

  test('one unknown word refuses the cell, naming the word', () => {
    expect(read(codes('疫苗种类', product), '灭活、辉瑞')).toMatch(/来的是“辉瑞”/)
    expect(read(codes('疫苗种类', product), '、')).toMatch(REFUSED)
  })

  test('one word for two values is a mistake of the ledger', () => {
    expect(() => code('性别', { MALE: ['男', '1'], FEMALE: ['女', '１'] })).toThrow(
      /“１” stands for both MALE and FEMALE/,
    )
  })

  test.each([
    ['是', true],
    ['√', true],
    ['有', true],
    ['Ｙ', true],
    ['TRUE', true],
    ['否', false],
    ['×', false],
    ['无', false],
    ['0', false],
  ])('%s', (cell, value) => {
    expect(read(yesNo('是否独居'), cell)).toBe(value)
  })

  test('不详 is neither yes nor no', () => {
    expect(read(yesNo('是否独居'), '不详')).toMatch(/填“是”或“否”/)
  })
})

describe('people', () => {
  test.each([
    ['王　芳', '王芳'],
    [' 王 秀 兰 ', '王秀兰'],
    ['买买提·吐尔逊', '买买提·吐尔逊'],
    ['买买提•吐尔逊', '买买提·吐尔逊'],
    ['买买提．吐尔逊', '买买提·吐尔逊'],
    ['Anna  Smith', 'Anna Smith'],
    ['𠮷田', '𠮷田'],
    ['王某(化名)', '王某(化名)'],
  ])('%s', (cell, name) => {
    expect(read(personName('姓名'), cell)).toBe(name)
  })

  test.each(['王3', '#', '341199', '?'])('%s is no name', (cell) => {
    expect(read(personName('姓名'), cell)).toMatch(REFUSED)
  })

  test.each([
    ['0550-0001234', '0550-0001234'],
    ['05500001234', '0550-0001234'],
    ['（0550）0001234', '0550-0001234'],
    ['139 0000 0000', '13900000000'],
    ['+86 13900000000', '13900000000'],
    ['１３９００００００００', '13900000000'],
  ])('%s', (cell, number) => {
    expect(read(phone('联系电话'), cell)).toBe(number)
  })

  test.each(['0001234', '13900000000/13900000001', '1390000', '无'])('%s is refused without being repeated', (cell) => {
    expect(read(phone('联系电话'), cell)).toMatch(REFUSED)
    expect(read(phone('联系电话'), cell)).not.toContain(cell)
  })

  test('an identity number Excel has made a number is lost', () => {
    expect(read(identityNumber('证件号码'), '341199194203150000', 'number')).toMatch(/Excel已经抹掉/)
    expect(read(identityNumber('证件号码'), '3.41199E+17')).toMatch(/Excel已经抹掉/)
    expect(read(identityNumber('证件号码'), '341199420315001', 'number')).toMatchObject({
      number: '341199194203150012',
    })
    expect(read(householdNumber('户编号'), '341122101201000000', 'number')).toMatch(/Excel已经抹掉/)
  })

  test('household numbers and free text', () => {
    expect(read(householdNumber('户编号'), ' ３４１１２２-a1 ')).toBe('341122-A1')
    expect(read(householdNumber('户编号'), '王家')).toMatch(REFUSED)
    expect(read(text('备注'), '  两 行\n备注 ')).toBe('两 行\n备注')
    expect(read(text('备注', { maximum: 3 }), '四个字了')).toMatch(/来了4字/)
  })
})

describe('divisions', () => {
  const at = division('行政区划')
  const beside = (township: string) => ({ beside: () => township })

  test.each([
    ['341122101201', '341122101201'],
    ['341122101', '341122101000'],
    ['341122', '341122000000'],
    ['３４１１２２１０１２０１', '341122101201'],
    ['半塔镇龙湖村', '341122101201'],
    ['龙湖村委会', '341122101201'],
    ['来安县 半塔镇 龙湖村', '341122101201'],
    ['安徽省滁州市来安县半塔镇龙湖村民委员会', '341122101201'],
    ['半塔镇', '341122101000'],
    ['新河社区', '341122100005'],
    ['水口镇新河', '341122102202'],
  ])('%s', (cell, found) => {
    expect(read(at, cell)).toBe(found)
  })

  test('新河 is told by the township beside it, or by whom the file is for', () => {
    expect(read(at, '新河')).toMatch(/“新河”可以是来安县新安镇新河社区居委会（341122100005）、来安县水口镇新河村委会/)
    expect(read(at, '新河', 'text', beside('水口镇'))).toBe('341122102202')
    expect(read(at, '新河', 'text', beside('341122100'))).toBe('341122100005')
    expect(read(at, '新河', 'text', { scope: ['341122102000'] })).toBe('341122102202')
  })

  test.each(['341122101299', '99', '月亮湾村', '半塔镇月亮湾村', '3411221012011'])('%s is not on the list', (cell) => {
    expect(read(at, cell)).toMatch(/区划目录/)
  })

  test('an abolished village becomes its successor, with a note, from the day it ended', () => {
    expect(read(at, '341122101221')).toEqual([
      '341122101218',
      '二郎村委会（341122101221）已于2022-06-30撤销，按高山村委会（341122101218）登记',
    ])
    expect(read(at, '半塔镇二郎村')).toEqual(['341122101218', expect.stringContaining('按高山村委会')])
    const dated = division('行政区划', { onDate: ['接种日期'] })
    expect(read(dated, '341122101221', 'text', beside('2022/6/30'))).toBe('341122101221')
    expect(read(dated, '341122101221', 'text', beside('2022-07-01'))).toEqual(['341122101218', expect.any(String)])
  })

  test('an abolished village that was divided is refused', () => {
    expect(read(at, '陈桥村')).toMatch(/陈桥村委会（341122104205）已于2022-10-31撤销.*请按现在的村填写/)
  })

  test('only the levels asked for', () => {
    expect(read(division('村', { levels: ['village'] }), '半塔镇')).toMatch(/来的是半塔镇（乡镇级）/)
    expect(read(division('村', { levels: ['village'] }), '龙湖村')).toBe('341122101201')
  })
})
