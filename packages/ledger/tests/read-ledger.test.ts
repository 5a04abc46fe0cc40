import { writeFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import {
  createCsvWriter,
  createRefusalWorkbook,
  createWorkbookWriter,
  detectLedger,
  openLedger,
  readLedger,
  readStatement,
  sentenceOf,
  writeTemplate,
  type CellValue,
  type ReadRow,
} from '../src/index.js'
import { monitoredHeadings, vaccinationLedger, wangXiulan } from './ledgers.js'
import { temporaryFolder } from './temporary-folder.js'

const at = temporaryFolder()
const TODAY = { today: '2023-01-10' }
const STATEMENT =
  '填报单位：来安县卫生健康委员会　范围：341122000000 来安县　方式：全量　期间：2020-12-01 至 2023-01-10 08:00'

async function workbookOf(name: string, rows: CellValue[][], headings = monitoredHeadings): Promise<string> {
  const workbook = createWorkbookWriter(at(name))
  const sheet = workbook.sheet({
    name: '接种',
    title: '来安县新冠疫苗接种台账',
    statement: STATEMENT,
    columns: headings.map((heading) => ({ heading })),
  })
  for (const row of rows) await sheet.row(row)
  await workbook.close()
  return at(name)
}

async function all(path: string) {
  const rows: ReadRow<unknown>[] = []
  for await (const row of readLedger(path, vaccinationLedger, TODAY)) rows.push(row)
  return rows
}

function problems(row: ReadRow<unknown> | undefined): string[] {
  return (row?.refusals ?? []).map((refusal) => sentenceOf(refusal))
}

test('a ledger as it comes: title, statement, odd headings, an extra column', async () => {
  const path = await workbookOf('plain.xlsx', [wangXiulan, [], ['合计', '1人']])
  const opened = await openLedger(path, vaccinationLedger, TODAY)
  expect(opened.statement).toEqual({
    reportedBy: '来安县卫生健康委员会',
    mode: 'REPLACE',
    divisions: ['341122000000'],
    from: '2020-12-01',
    through: '2023-01-10T08:00:00+08:00',
    unclear: [],
  })
  expect(opened.unknownHeadings).toEqual(['备注'])
  expect(opened.absentHeadings).toEqual(['联系电话'])
  const rows = await collected(opened.rows())
  expect(rows).toEqual([
    {
      rowNumber: 4,
      cells: wangXiulan,
      notes: [],
      value: {
        identity: { number: '341199194203150012', evidence: '', original: '341199194203150012' },
        name: '王秀兰',
        division: '341122101201',
        dose: 1,
        product: 'INACTIVATED',
        vaccinatedOn: '2022-11-02',
        clinic: '半塔镇中心卫生院',
        phone: null,
      },
    },
  ])
  expect(opened.skipped).toEqual({ blank: 1, totals: 1, remarks: 0, headings: 0 })
})

test('every reason a row is refused is told at once, in its own heading', async () => {
  const path = await workbookOf('refused.xlsx', [
    ['341199194203150013', '', '新河', '10', '辉瑞', '2023-01-11', 'x'],
    ['341199194203150012', '王秀兰', '341122101201', '3', '2', '2022/11/2', ''],
  ])
  const [first, second] = await all(path)
  expect(problems(first)).toEqual([
    '「身份证号」应为15或18位身份证号，或20、22位残疾人证号；来的号码**************0013校验码不对（末位应为2）；请对照证件核对每一位数字。',
    '「姓名」应为必填内容；来的是空白；请补填（合并的单元格要取消合并并逐行填写）。',
    '「村」应为只有一处叫这个名称的区划；“新河”可以是来安县新安镇新河社区居委会（341122100005）、来安县水口镇新河村委会（341122102202）；请填写12位代码，或在名称前写上乡镇。',
    '「剂次（必填）」应为1到9之间的整数；来的是“10”；请核对后填写阿拉伯数字。',
    '「*疫苗种类」应为其中一项：灭活、腺病毒载体；来的是“辉瑞”；请改填列出的说法。',
    '「接种日期」应为不晚于2023-01-10的日期；来的是2023-01-11；请核对日期；如数据截至日期填错，更正填报期间。',
  ])
  // 2 as text is not the code 02: only Excel's number 2 can be
  expect(problems(second)).toEqual(['「*疫苗种类」应为其中一项：灭活、腺病毒载体；来的是“2”；请改填列出的说法。'])
})

test('a contradiction within a row refuses the row', async () => {
  const path = await workbookOf('contradiction.xlsx', [[...wangXiulan.slice(0, 3), 3, '02', '2022-11-02']])
  expect(problems((await all(path))[0])).toEqual(['腺病毒载体疫苗只有两剂。'])
})

test('the refusal workbook, corrected, imports as an addition', async () => {
  const path = await workbookOf('first.xlsx', [
    [...wangXiulan.slice(0, 3), '1', '灭活', '2022-11-02', '', '备注甲', '列外'],
  ])
  const opened = await openLedger(path, vaccinationLedger, TODAY)
  for await (const row of opened.rows()) expect(row.refusals).toBeUndefined()

  const refusals = createRefusalWorkbook(at('first.未通过.xlsx'), vaccinationLedger.title.zh, opened)
  await refusals.add({
    rowNumber: 4,
    cells: [...wangXiulan, '备注甲', '列外'],
    partial: {},
    refusals: [
      {
        heading: '剂次',
        expected: { zh: '整数', en: '' },
        came: { zh: '来的是“一”', en: '' },
        remedy: { zh: '核对', en: '' },
      },
    ],
  })
  await refusals.close()
  expect(refusals.count).toBe(1)

  const again = await openLedger(at('first.未通过.xlsx'), vaccinationLedger, TODAY)
  expect(again.statement).toMatchObject({
    mode: 'ADD',
    divisions: ['341122000000'],
    from: '2020-12-01',
    through: '2023-01-10T08:00:00+08:00',
  })
  expect(again.unknownHeadings).toEqual(['备注', '问题', '原行号'])
  const rows = await collected(again.rows())
  expect(rows[0]?.cells).toEqual([...wangXiulan, '备注甲', '「剂次」应为整数；来的是“一”；请核对。', '4', '列外'])
  expect(rows[0]?.value).toBeDefined()
})

test('a template reads as a ledger of its one example row', async () => {
  await writeTemplate(vaccinationLedger, at('template.xlsx'))
  const opened = await openLedger(at('template.xlsx'), vaccinationLedger, TODAY)
  const rows = await collected(opened.rows())
  expect(rows).toHaveLength(1)
  expect(rows[0]?.value).toMatchObject({ name: '王秀兰', product: 'INACTIVATED', vaccinatedOn: '2022-11-02' })
  expect(opened.statement.mode).toBe('REPLACE')
  expect(await detectLedger(at('template.xlsx'), [vaccinationLedger])).toBe(vaccinationLedger)
})

test.each(['utf-8', 'gb18030'] as const)('a CSV in %s reads as the workbook does', async (encoding) => {
  const csv = createCsvWriter(at(`${encoding}.csv`), { encoding })
  await csv.row(['来安县新冠疫苗接种台账'])
  await csv.row([STATEMENT])
  await csv.row(monitoredHeadings)
  await csv.row([...wangXiulan, '=cmd|calc'])
  await csv.close()
  const rows = await all(at(`${encoding}.csv`))
  expect(rows).toHaveLength(1)
  expect(rows[0]?.cells).toEqual([...wangXiulan, '=cmd|calc'])
  expect(rows[0]?.value).toMatchObject({ name: '王秀兰', clinic: '半塔镇中心卫生院' })
  expect((await readStatement(at(`${encoding}.csv`))).through).toBe('2023-01-10T08:00:00+08:00')
})

test('a file without a required column is refused whole, naming both sides', async () => {
  const path = await workbookOf('short.xlsx', [['1']], ['身份证号', '姓名', '村', '剂次', '接种时间'])
  await expect(openLedger(path, vaccinationLedger)).rejects.toMatchObject({
    code: 'LEDGER_HEADINGS_MISSING',
    sentence: {
      zh: '《新冠疫苗接种台账》应有表头“疫苗种类、接种日期”；文件里的表头是“身份证号、姓名、村、剂次、接种时间”；请补上缺少的列，或下载模板对照。',
    },
  })
})

test.each([
  ['nothing at all', '', 'LEDGER_FILE_EMPTY'],
  ['a web page called .xls', '<html><table>', 'LEDGER_FILE_OTHER_FORMAT'],
  ['an old .xls', Buffer.from('d0cf11e0a1b11ae10000', 'hex'), 'LEDGER_FILE_OLD_FORMAT'],
  [
    'a protected workbook',
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
    'LEDGER_FILE_PROTECTED',
  ],
  ['half a zip', Buffer.from('504b030414000000', 'hex'), 'LEDGER_FILE_DAMAGED'],
  ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'LEDGER_FILE_OTHER_FORMAT'],
  ['text without headings', '一二三\n四五六', 'LEDGER_HEADINGS_MISSING'],
])('%s gets a sentence', async (name, content, code) => {
  await writeFile(at(name), content)
  const failure = await openLedger(at(name), vaccinationLedger).catch((error: unknown) => error)
  expect(failure).toMatchObject({ code, sentence: { zh: expect.stringMatching(/；请.*。$/) } })
})

test('a file that is not there gets a sentence', async () => {
  await expect(openLedger(at('nowhere.xlsx'), vaccinationLedger)).rejects.toMatchObject({
    code: 'LEDGER_FILE_NOT_FOUND',
  })
})

async function collected<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const row of rows) list.push(row)
  return list
}
