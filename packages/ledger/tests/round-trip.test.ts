import { readFileSync, writeFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  createCsvWriter,
  createWorkbookWriter,
  LedgerFileError,
  openLedger,
  readLedger,
  type CellValue,
} from '../src/index.js'
import { openTable } from '../src/table/open-table.js'
import { vaccinationLedger, wangXiulan } from './ledgers.js'
import { RUNS } from './runs.js'
import { temporaryFolder } from './temporary-folder.js'

const at = temporaryFolder()
const few = { numRuns: Math.ceil(RUNS / 5) }

/** Text a cell can hold: Chinese, quotes, controls, formulas, what looks like our own escapes. */
const cell = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: fc.constantFrom(...'王村=+-@\'",;\t\r\n <>&_x000D 1'), maxLength: 12 }),
  fc.constantFrom('', '_x000D_', "'=1+1", '341199194203150012', '-5', ' 空格 ', '=cmd|calc', '\u0001'),
)
const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 })

test('what is written to a workbook is what is read from it', async () => {
  await fc.assert(
    fc.asyncProperty(rows, async (table) => {
      const workbook = createWorkbookWriter(at('any.xlsx'))
      const sheet = workbook.sheet({ name: '任意', columns: [{ heading: '甲' }] })
      for (const row of table) await sheet.row(row)
      await workbook.close()
      expect(await cellsOf(at('any.xlsx'))).toEqual([['甲'], ...table.map(withoutTrailingBlanks)])
    }),
    few,
  )
})

test.each([',', '\t', ';'] as const)(
  'what is written to a CSV divided by %j is what is read from it',
  async (delimiter) => {
    await fc.assert(
      fc.asyncProperty(rows, async (table) => {
        const csv = createCsvWriter(at('any.csv'), { delimiter })
        // two headings, so that the delimiter can be told
        await csv.row([
          '甲',
          '乙',
          '丙',
          '丁',
          '戊',
          '己',
          '庚',
          '辛',
          '壬',
          '癸',
          '子',
          '丑',
          '寅',
          '卯',
          '辰',
          '巳',
          '午',
          '未',
          '申',
        ])
        for (const row of table) await csv.row(row)
        await csv.close()
        expect((await cellsOf(at('any.csv'))).slice(1)).toEqual(table)
      }),
      few,
    )
  },
)

test('dates, instants, numbers and answers keep their meaning', async () => {
  const workbook = createWorkbookWriter(at('kinds.xlsx'))
  const columns = (['date', 'instant', 'number', 'text'] as const).map((storage) => ({ heading: storage, storage }))
  const sheet = workbook.sheet({ name: '类型', columns })
  const written: CellValue[][] = [
    ['2022-11-02', '2023-01-10T16:01:30+08:00', 717.5, true],
    ['1900-02-28', '2023-01-10 00:00', '3', '007'],
    ['不详', '2023-02-30T00:00:00+08:00', '三', null],
  ]
  for (const row of written) await sheet.row(row)
  await workbook.close()
  const table = await openTable(at('kinds.xlsx'))
  const read = []
  for await (const batch of table.sheets[0]?.rows() ?? []) read.push(...batch.map(({ cells, kinds }) => [cells, kinds]))
  table.close()
  expect(read.slice(1)).toEqual([
    [
      ['2022-11-02', '2023-01-10 16:01:30', '717.5', 'TRUE'],
      ['date', 'date', 'number', 'boolean'],
    ],
    [
      ['1900-02-28', '2023-01-10 00:00:00', '3', '007'],
      ['text', 'date', 'number', 'text'],
    ],
    [
      ['不详', '2023-02-30T00:00:00+08:00', '三'],
      ['text', 'text', 'text'],
    ],
  ])
})

test('any bytes at all are rows or a sentence', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 2000 }),
      fc.constantFrom('', 'PK\x03\x04', '姓名,证件号码\n', '\ufeff'),
      async (bytes, start) => {
        writeFileSync(at('bytes'), Buffer.concat([Buffer.from(start, 'latin1'), bytes]))
        await rowsOrSentence(at('bytes'))
      },
    ),
    few,
  )
})

test('a workbook with any byte changed is rows or a sentence', async () => {
  const workbook = createWorkbookWriter(at('whole.xlsx'))
  const sheet = workbook.sheet({ name: '接种', columns: Object.values(vaccinationLedger.columns) })
  for (let i = 0; i < 5; i++) await sheet.row(wangXiulan)
  await workbook.close()
  const whole = readFileSync(at('whole.xlsx'))
  await fc.assert(
    fc.asyncProperty(
      fc.nat({ max: whole.length - 1 }),
      fc.nat({ max: 255 }),
      fc.boolean(),
      async (place, byte, cut) => {
        const changed = Buffer.from(whole)
        changed[place] = byte
        writeFileSync(at('changed.xlsx'), cut ? changed.subarray(0, place) : changed)
        await rowsOrSentence(at('changed.xlsx'))
      },
    ),
    { numRuns: RUNS },
  )
})

async function rowsOrSentence(path: string): Promise<void> {
  try {
    for await (const row of readLedger(path, vaccinationLedger)) expect(row.value ?? row.refusals).toBeDefined()
  } catch (error) {
    expect(error).toBeInstanceOf(LedgerFileError)
    expect((error as LedgerFileError).sentence.zh).toMatch(/；请.*。$/s)
  }
}

test('cells that a spreadsheet would run are defused in a CSV', async () => {
  const csv = createCsvWriter(at('formulas.csv'))
  await csv.row(['=1+1', '+86', '-5', '-x', '@sum', '普通'])
  await csv.close()
  expect(readFileSync(at('formulas.csv'), 'utf8')).toBe("\ufeff'=1+1,+86,-5,'-x,'@sum,普通\r\n")
})

test('GB18030 holds every character, rare names included', async () => {
  const csv = createCsvWriter(at('gb.csv'), { encoding: 'gb18030' })
  await csv.row(Object.values(vaccinationLedger.columns).map(({ heading }) => heading))
  await csv.row(['341199194203150012', '王㛃𠮷', '半塔镇龙湖村', '1', '灭活', '2022年11月2日', '€ 卫生院', ''])
  await csv.close()
  const opened = await openLedger(at('gb.csv'), vaccinationLedger, { today: '2023-01-10' })
  for await (const row of opened.rows()) expect(row.value).toMatchObject({ name: '王㛃𠮷', clinic: '€ 卫生院' })
})

async function cellsOf(path: string): Promise<string[][]> {
  const table = await openTable(path)
  const all: string[][] = []
  try {
    for await (const batch of table.sheets[0]?.rows() ?? []) all.push(...batch.map(({ cells }) => cells))
  } finally {
    table.close()
  }
  return all
}

function withoutTrailingBlanks(row: readonly string[]): string[] {
  return row.slice(0, row.findLastIndex((text) => text !== '') + 1)
}
