import { writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type CellKind } from '../src/index.js'
import { openTable } from '../src/table/open-table.js'
import { rawWorkbook, writeRawWorkbook, type RawWorkbook } from './raw-workbook.js'
import { temporaryFolder } from './temporary-folder.js'

const at = temporaryFolder()

async function rowsOf(path: string, sheet = 0) {
  const table = await openTable(path)
  const rows = []
  try {
    for await (const batch of table.sheets[sheet]?.rows() ?? []) rows.push(...batch)
  } finally {
    table.close()
  }
  return rows
}

const STYLES =
  '<numFmts><numFmt numFmtId="170" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"/>' +
  '<numFmt numFmtId="171" formatCode="[h]:mm"/><numFmt numFmtId="172" formatCode="0.00_ ;[Red]\\-0.00\\ "/>' +
  '<numFmt numFmtId="173" formatCode="[$-804]yyyy/m/d h:mm"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
  `<cellXfs>${[0, 14, 170, 171, 172, 173, 58, 49].map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs>`
const [GENERAL, DATE, CHINESE_DATE, DURATION, MONEY, DATE_TIME, MONTH_DAY] = [0, 1, 2, 3, 4, 5, 6]
const STRINGS =
  '<si><t>王秀兰</t></si><si><r><rPr><b/></rPr><t>王</t></r><r><t xml:space="preserve"> 秀兰</t></r>' +
  '<rPh sb="0" eb="1"><t>ワン</t></rPh><phoneticPr fontId="1"/></si><si/><si><t>a&amp;b &lt;c&gt; &#20013;_x000D_\n_x005F_x0041_</t></si>'

// a cell as its XML, and the text and kind it becomes
test.each<[string, string, string, CellKind]>([
  ['a shared string', '<c t="s"><v>0</v></c>', '王秀兰', 'text'],
  ['formatted runs without their phonetic guide', '<c t="s"><v>1</v></c>', '王 秀兰', 'text'],
  ['entities, escaped control characters', '<c t="s"><v>3</v></c>', 'a&b <c> 中\r\n_x0041_', 'text'],
  ['an inline string', '<c t="inlineStr"><is><t>二郎村</t></is></c>', '二郎村', 'text'],
  ['CDATA and a comment', '<c t="str"><v><![CDATA[<半塔>]]><!-- 镇 -->镇</v></c>', '<半塔>镇', 'text'],
  ['a > inside an attribute', '<c t="str" x="a>b"><v>好</v></c>', '好', 'text'],
  ['a prefix of a namespace', '<x:c xmlns:x="y" t="str"><x:v>好</x:v></x:c>', '好', 'text'],
  ['a formula’s text', '<c t="str"><f>A1&amp;B1</f><v>半塔镇</v></c>', '半塔镇', 'text'],
  ['a formula’s number', '<c><f>1+1</f><v>2</v></c>', '2', 'number'],
  ['a formula nobody calculated', '<c><f>1+1</f></c>', '=?', 'error'],
  ['an error', '<c t="e"><v>#N/A</v></c>', '#N/A', 'error'],
  ['yes', '<c t="b"><v>1</v></c>', 'TRUE', 'boolean'],
  ['a number in exponents', '<c><v>3.4119919420315E+17</v></c>', '341199194203150000', 'number'],
  ['floating noise', '<c><v>36.499999999999993</v></c>', '36.5', 'number'],
  ['a negative amount in red', `<c s="${MONEY}"><v>-717.5</v></c>`, '-717.5', 'number'],
  ['a date', `<c s="${DATE}"><v>44867</v></c>`, '2022-11-02', 'date'],
  ['a date in Chinese', `<c s="${CHINESE_DATE}"><v>44867</v></c>`, '2022-11-02', 'date'],
  ['month and day shown only', `<c s="${MONTH_DAY}"><v>44867</v></c>`, '2022-11-02', 'date'],
  ['a date with its time', `<c s="${DATE_TIME}"><v>44936.66736111111</v></c>`, '2023-01-10 16:01:00', 'date'],
  ['midnight, where a time is shown', `<c s="${DATE_TIME}"><v>44936</v></c>`, '2023-01-10 00:00:00', 'date'],
  ['a time hidden behind a date', `<c s="${DATE}"><v>44936.5</v></c>`, '2023-01-10 12:00:00', 'date'],
  [
    'a second before midnight, rounded up',
    `<c s="${DATE_TIME}"><v>44935.999999</v></c>`,
    '2023-01-10 00:00:00',
    'date',
  ],
  ['28 February 1900', `<c s="${DATE}"><v>59</v></c>`, '1900-02-28', 'date'],
  ['the day that never was', `<c s="${DATE}"><v>60</v></c>`, '1900-02-29', 'date'],
  ['1 March 1900', `<c s="${DATE}"><v>61</v></c>`, '1900-03-01', 'date'],
  ['a date before dates', `<c s="${DATE}"><v>-1</v></c>`, '-1', 'number'],
  ['a duration is no date', `<c s="${DURATION}"><v>1.5</v></c>`, '1.5', 'number'],
  ['a date’s number without its format', `<c s="${GENERAL}"><v>44867</v></c>`, '44867', 'number'],
  ['an ISO date', '<c t="d"><v>2022-11-02T00:00:00Z</v></c>', '2022-11-02 00:00:00', 'date'],
])('%s', async (_, cell, text, kind) => {
  const path = writeRawWorkbook(at('cell.xlsx'), {
    sheets: [{ name: 'a', rows: `<row>${cell}</row>` }],
    strings: STRINGS,
    styles: STYLES,
  })
  expect(await rowsOf(path)).toEqual([{ rowNumber: 1, cells: [text], kinds: [kind] }])
})

test('a workbook of an old Mac counts its days from 1904', async () => {
  const rows = `<row><c s="${DATE}"><v>43405</v></c><c s="${DATE}"><v>0</v></c></row>`
  const path = writeRawWorkbook(at('mac.xlsx'), { sheets: [{ name: 'a', rows }], styles: STYLES, date1904: true })
  expect((await rowsOf(path))[0]?.cells).toEqual(['2022-11-02', '1904-01-01'])
})

test('cells and rows stand where they say, blanks between', async () => {
  const rows =
    '<row r="2"><c r="B2"><v>1</v></c><c><v>2</v></c><c r="AA2"><v>3</v></c><c r="AB2" s="1"/></row><row><c><v>4</v></c></row><row r="9"/>'
  const path = writeRawWorkbook(at('places.xlsx'), { sheets: [{ name: 'a', rows }] })
  const read = await rowsOf(path)
  expect(read.map(({ rowNumber }) => rowNumber)).toEqual([2, 3, 9])
  expect(read[0]?.cells).toHaveLength(27)
  expect(read[0]?.cells.slice(0, 4)).toEqual(['', '1', '2', ''])
  expect(read[0]?.cells[26]).toBe('3')
})

test('hidden sheets are left out', async () => {
  const path = writeRawWorkbook(at('hidden.xlsx'), {
    sheets: [
      { name: '字典', rows: '', state: 'hidden' },
      { name: '台账', rows: '<row><c><v>1</v></c></row>' },
    ],
  })
  const table = await openTable(path)
  expect(table.sheets.map(({ name }) => name)).toEqual(['台账'])
  table.close()
})

test('leaving a large sheet after its first rows leaves nothing behind', async () => {
  const rows = Array.from({ length: 60_000 }, (_, i) => `<row><c t="str"><v>${Math.sin(i)}</v></c></row>`).join('')
  const path = writeRawWorkbook(at('left.xlsx'), { sheets: [{ name: 'a', rows }] })
  for (let i = 0; i < 5; i++) {
    const table = await openTable(path)
    for await (const batch of table.sheets[0]?.rows() ?? []) {
      expect(batch[0]?.rowNumber).toBe(1)
      break
    }
    table.close()
  }
})

const ONE: RawWorkbook = { sheets: [{ name: 'a', rows: '<row><c t="s"><v>0</v></c></row>' }], strings: STRINGS }
const BINARY = '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>'
const sheet = (xml: string) => ({ ...ONE, parts: { 'xl/worksheets/sheet1.xml': xml } })

test.each<[string, RawWorkbook, string]>([
  ['a sheet that ends early', sheet('<worksheet><sheetData><row>'), 'DAMAGED'],
  ['elements that cross', sheet('<worksheet><sheetData><row></sheetData></row></worksheet>'), 'DAMAGED'],
  ['two roots', sheet('<a/><b/>'), 'DAMAGED'],
  ['a document type, the door to entity bombs', sheet('<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>'), 'DAMAGED'],
  [
    'an entity of its own',
    sheet('<worksheet><sheetData><row><c t="str"><v>&boom;</v></c></row></sheetData></worksheet>'),
    'DAMAGED',
  ],
  ['rows out of order', sheet('<worksheet><sheetData><row r="3"/><row r="2"/></sheetData></worksheet>'), 'DAMAGED'],
  [
    'a shared string that is not there',
    sheet('<worksheet><sheetData><row><c t="s"><v>9</v></c></row></sheetData></worksheet>'),
    'DAMAGED',
  ],
  [
    'bytes that are no UTF-8',
    { ...ONE, parts: { 'xl/worksheets/sheet1.xml': Uint8Array.of(60, 97, 62, 0xff, 0xfe) } },
    'DAMAGED',
  ],
  [
    'a cell of a million characters',
    sheet(`<worksheet><sheetData><row><c t="str"><v>${'长'.repeat(1e6)}</v></c></row></sheetData></worksheet>`),
    'TOO_LARGE',
  ],
  [
    'two thousand columns',
    sheet(`<worksheet><sheetData><row>${'<c><v>1</v></c>'.repeat(2000)}</row></sheetData></worksheet>`),
    'TOO_LARGE',
  ],
  ['a shared string of a million characters', { ...ONE, strings: `<si><t>${'长'.repeat(1e6)}</t></si>` }, 'TOO_LARGE'],
  ['styles of sixty megabytes in sixty kilobytes', { ...ONE, styles: ' '.repeat(6e7) }, 'TOO_LARGE'],
  ['no visible sheet', { sheets: [{ name: 'a', rows: '', state: 'veryHidden' }] }, 'DAMAGED'],
  ['a binary workbook', { ...ONE, parts: { '_rels/.rels': BINARY } }, 'OTHER_FORMAT'],
  ['a workbook without sheets', { sheets: [], parts: { 'xl/workbook.xml': '<a/>' } }, 'DAMAGED'],
])('%s gets a sentence', async (_, workbook, code) => {
  writeFileSync(at('broken.xlsx'), rawWorkbook(workbook))
  const failure = await rowsOf(at('broken.xlsx')).catch((error: unknown) => error)
  expect(failure).toMatchObject({ code: `LEDGER_FILE_${code}`, sentence: { zh: expect.stringMatching(/；请.*。$/) } })
})

test('a flipped bit is noticed', async () => {
  const bytes = rawWorkbook({ sheets: [{ name: 'a', rows: `<row>${'<c><v>341199</v></c>'.repeat(300)}</row>` }] })
  const text = Buffer.from(bytes).toString('latin1')
  const place = text.indexOf('sheet1.xml') + 40
  bytes[place] = (bytes[place] ?? 0) ^ 8
  writeFileSync(at('flipped.xlsx'), bytes)
  await expect(rowsOf(at('flipped.xlsx'))).rejects.toMatchObject({ code: 'LEDGER_FILE_DAMAGED' })
})
