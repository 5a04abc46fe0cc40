import { expect, test } from 'vitest'
import {
  createWorkbookWriter,
  detectLedger,
  identityNumber,
  ledger,
  openLedger,
  personName,
  text,
  date,
} from '../src/index.js'
import { vaccinationLedger, wangXiulan } from './ledgers.js'
import { writeRawWorkbook } from './raw-workbook.js'
import { temporaryFolder } from './temporary-folder.js'

const at = temporaryFolder()
const TODAY = { today: '2023-01-10' }

function register(name: string, zh: string, columns = {}) {
  return ledger({
    register: name,
    title: { zh, en: name },
    columns: { identity: identityNumber('证件号码'), name: personName('姓名'), ...columns },
  })
}

const contracts = register('contracts', '签约台账', { doctor: personName('签约医生') })
const familyDoctors = register('family-doctors', '家庭医生签约台账', { doctor: personName('签约医生') })
const deliveries = register('deliveries', '药品发放台账', { item: text('药品'), deliveredOn: date('发放日期') })
const ALL = [vaccinationLedger, contracts, familyDoctors, deliveries]

/** A workbook of these rows of text. */
function written(name: string, ...sheets: string[][][]): string {
  const xml = (rows: string[][]) =>
    rows
      .map(
        (cells) =>
          `<row>${cells.map((cell) => (cell === '' ? '<c/>' : `<c t="str"><v>${cell}</v></c>`)).join('')}</row>`,
      )
      .join('')
  return writeRawWorkbook(at(name), { sheets: sheets.map((rows, i) => ({ name: `表${i + 1}`, rows: xml(rows) })) })
}

const CONTRACT_HEADINGS = ['证件号码', '姓名', '签约医生']

test.each([
  ['headings of its own decide', 'a.xlsx', [['证件号码', '姓名', '药品', '发放日期']], deliveries],
  [
    'the title decides between equal headings',
    'b.xlsx',
    [['来安县2023年家庭医生签约台账'], CONTRACT_HEADINGS],
    familyDoctors,
  ],
  ['so does the shorter title', 'c.xlsx', [['来安县签约台账'], CONTRACT_HEADINGS], contracts],
  ['so does the name of the file', '家庭医生签约台账（半塔）.xlsx', [CONTRACT_HEADINGS], familyDoctors],
])('%s', async (_, name, rows, expected) => {
  expect(await detectLedger(written(name, rows), ALL)).toBe(expected)
})

test('a file that may be either names both', async () => {
  await expect(detectLedger(written('either.xlsx', [CONTRACT_HEADINGS]), ALL)).rejects.toMatchObject({
    code: 'LEDGER_REGISTER_AMBIGUOUS',
    sentence: { zh: expect.stringContaining('《签约台账》（contracts）或《家庭医生签约台账》（family-doctors）') },
  })
})

test('a file that is none names the nearest and what it lacks', async () => {
  await expect(detectLedger(written('none.xlsx', [['证件号码', '姓名', '药品']]), ALL)).rejects.toMatchObject({
    code: 'LEDGER_REGISTER_UNKNOWN',
    sentence: { zh: expect.stringContaining('最接近《药品发放台账》，但缺少表头“发放日期”') },
  })
  await expect(detectLedger(written('nothing.xlsx', [['甲', '乙']]), ALL)).rejects.toThrow(/fit none of them/)
})

test('the first sheet with the headings is read, whatever comes before it', async () => {
  const path = written(
    'sheets.xlsx',
    [['目录'], ['1', '发放']],
    [['药品', '说明']],
    [['药品发放台账'], ['证件号码', '姓名', '药品', '发放日期']],
  )
  const opened = await openLedger(path, deliveries, TODAY)
  opened.close()
  expect(opened).toMatchObject({ sheet: '表3', headingRow: 2 })
})

test('headings over two rows: those merged downwards stand in the upper one', async () => {
  const path = written('two-rows.xlsx', [
    ['药品发放台账'],
    ['序号', '证件号码', '姓名', '发放情况'],
    ['', '', '', '药品', '发放日期'],
    ['1', '341199194203150012', '王秀兰', '布洛芬', '2023-01-05'],
  ])
  const opened = await openLedger(path, deliveries, TODAY)
  for await (const row of opened.rows()) expect(row.value).toMatchObject({ name: '王秀兰', item: '布洛芬' })
  expect(opened.headingRow).toBe(3)
})

test('of a column’s heading and its alias side by side, the heading is read', async () => {
  const workbook = createWorkbookWriter(at('both.xlsx'))
  const sheet = workbook.sheet({
    name: '接种',
    columns: ['证件号码', '姓名', '村', '剂次', '疫苗种类', '接种日期', '行政区划'].map((heading) => ({ heading })),
  })
  const [number = '', name = '', , ...rest] = wangXiulan
  await sheet.row([number, name, '随便', ...rest.slice(0, 3), '341122101201'])
  await workbook.close()
  const opened = await openLedger(at('both.xlsx'), vaccinationLedger, TODAY)
  expect(opened.unknownHeadings).toEqual(['村'])
  for await (const row of opened.rows()) expect(row.value?.division).toBe('341122101201')
})

test('what is no record is skipped and counted, what may be one is not', async () => {
  const row = ['341199194203150012', '王秀兰', '布洛芬', '2023-01-05']
  const path = written('skipped.xlsx', [
    ['证件号码', '姓名', '药品', '发放日期'],
    row,
    ['', '', '', ''],
    ['证件号码', '姓名', '药品', '发放日期'],
    ['小计', '', '1'],
    ['合 计：', '1人'],
    ['填表人：赵六', '', '', '填表日期：2023-01-10'],
    ['注：布洛芬每人6片'],
    ['王', '', '', ''],
  ])
  const opened = await openLedger(path, deliveries, TODAY)
  const read = []
  for await (const { rowNumber, refusals } of opened.rows()) read.push([rowNumber, refusals?.length ?? 0])
  expect(read).toEqual([
    [2, 0],
    [9, 4],
  ])
  expect(opened.skipped).toEqual({ blank: 1, totals: 2, remarks: 2, headings: 1 })
})

test('a dash in an optional cell is a blank, in a required one a refusal', async () => {
  const path = written('dashes.xlsx', [
    ['证件号码', '姓名', '行政区划', '剂次', '疫苗种类', '接种日期', '接种单位', '联系电话'],
    ['341199194203150012', '王秀兰', '341122101201', '1', '灭活', '2022-11-02', '/', '——'],
    ['341199194203150012', '—', '341122101201', '1', '灭活', '2022-11-02', '无', ''],
  ])
  const opened = await openLedger(path, vaccinationLedger, TODAY)
  const rows = []
  for await (const row of opened.rows()) rows.push(row)
  expect(rows[0]?.value).toMatchObject({ clinic: null, phone: null })
  expect(rows[1]?.refusals?.map(({ heading }) => heading)).toEqual(['姓名'])
})
