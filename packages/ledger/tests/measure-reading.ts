/**
 * Writes a ledger of many rows and reads it, printing one line of JSON for each: rows a second and the peak of memory.
 * Run in a process of its own: `node --import @swc-node/register/esm-register measure-reading.ts <write|write-shared|write-csv|read> <file> <rows>`.
 */
import { checkCharacter, createCsvWriter, createWorkbookWriter, readLedger } from '../src/index.js'
import { writeSharedStringsWorkbook } from './shared-strings-workbook.js'
import { wideLedger } from './wide-ledger.js'

const [, , task, path = '', count = '200000'] = process.argv
const rows = Number(count)
const started = performance.now()
const cpu = process.cpuUsage()
const before = process.memoryUsage.rss()
if (task === 'write') await write()
else if (task === 'write-csv') await writeCsv()
else if (task === 'write-shared') await writeShared()
else await read()

async function write(): Promise<void> {
  const workbook = createWorkbookWriter(path)
  const sheet = workbook.sheet({ name: '台账', title: '来安县宽台账', columns: Object.values(wideLedger.columns) })
  for (let i = 0; i < rows; i++) await sheet.row(rowOf(i))
  await workbook.close()
  report(rows)
}

async function writeCsv(): Promise<void> {
  const csv = createCsvWriter(path)
  await csv.row(Object.values(wideLedger.columns).map(({ heading }) => heading))
  for (let i = 0; i < rows; i++) await csv.row(rowOf(i))
  await csv.close()
  report(rows)
}

async function writeShared(): Promise<void> {
  const headings = Object.values(wideLedger.columns).map(({ heading }) => heading)
  await writeSharedStringsWorkbook(
    path,
    headings,
    Array.from({ length: rows }, (_, i) => rowOf(i)),
  )
  report(rows)
}

async function read(): Promise<void> {
  let accepted = 0
  for await (const row of readLedger(path, wideLedger, { today: '2023-01-10' })) if (row.value !== undefined) accepted++
  report(accepted)
}

function report(done: number): void {
  const seconds = (performance.now() - started) / 1000
  const peak = process.resourceUsage().maxRSS / 1024
  const { user, system } = process.cpuUsage(cpu)
  console.log(
    JSON.stringify({
      task,
      rows: done,
      rowsPerSecond: Math.round(done / seconds),
      // unlike the rate by the clock, the same on a busy machine
      rowsPerCpuSecond: Math.round((done / (user + system)) * 1e6),
      startMegabytes: Math.round(before / 1024 / 1024),
      peakMegabytes: Math.round(peak),
    }),
  )
}

function rowOf(i: number): (string | number)[] {
  const seventeen = `341199${1930 + (i % 70)}0${1 + (i % 9)}1${i % 9}${String(i % 1000).padStart(3, '0')}`
  const number = seventeen + checkCharacter(seventeen)
  const place = `34112210120${i % 10}`
  const day = `2022-1${i % 3}-0${1 + (i % 9)}`
  return [
    number,
    `王${'秀兰建国小红'[i % 6]}`,
    place,
    (i % 3) + 1,
    '灭活',
    day,
    `半塔镇卫生院${i % 7}`,
    `1390${String(i).padStart(7, '0')}`,
    '是',
    717.5,
    `户主之子，备注第${i}条`,
    `H${i}`,
  ]
}
