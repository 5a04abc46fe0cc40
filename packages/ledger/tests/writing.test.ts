import { Writable } from 'node:stream'
import { setImmediate as turn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { createCsvWriter, createWorkbookWriter } from '../src/index.js'
import { openTable } from '../src/table/open-table.js'
import { temporaryFolder } from './temporary-folder.js'

const at = temporaryFolder()

/** A reader that takes one small piece at each turn of the event loop. */
function slowReader(): Writable & { size: number } {
  const stream = Object.assign(
    new Writable({
      highWaterMark: 16,
      write(chunk: Buffer, _encoding, done) {
        stream.size += chunk.length
        setImmediate(done)
      },
    }),
    { size: 0 },
  )
  return stream
}

test('a slow reader is waited for, whenever it catches up', async () => {
  const reader = slowReader()
  const workbook = createWorkbookWriter(reader)
  const first = workbook.sheet({ name: '一', columns: [{ heading: '甲' }] })
  for (let i = 0; i < 20_000; i++) await first.row([`第${Math.sin(i)}行`])
  // completing a sheet writes without waiting; the reader has long caught up when the next row comes
  const second = workbook.sheet({ name: '二', columns: [{ heading: '乙' }] })
  for (let i = 0; i < 50; i++) await turn()
  for (let i = 0; i < 20_000; i++) await second.row([`第${Math.cos(i)}行`])
  await workbook.close()
  expect(reader.size).toBeGreaterThan(100_000)
})

test.each([
  ['a workbook', () => createWorkbookWriter(at('no/such/folder.xlsx'))],
  ['a CSV', () => createCsvWriter(at('no/such/folder.csv'))],
])('%s that cannot be written says so when it is closed, at the latest', async (_, create) => {
  const writer = create()
  if ('sheet' in writer) writer.sheet({ name: '一', columns: [] })
  await turn()
  await expect(writer.close()).rejects.toMatchObject({ code: 'ENOENT' })
})

test('sheets of one name, or of a name Excel does not allow, get names of their own', async () => {
  const workbook = createWorkbookWriter(at('names.xlsx'))
  for (const name of ['台账', '台账', '2022/12: [全量]?', '长'.repeat(40), '']) workbook.sheet({ name, columns: [] })
  await workbook.close()
  const table = await openTable(at('names.xlsx'))
  table.close()
  expect(table.sheets.map(({ name }) => name)).toEqual(['台账', '台账 2', '2022 12   全量', '长'.repeat(31), 'Sheet'])
})

test('a row for a sheet that is complete is a mistake', async () => {
  const workbook = createWorkbookWriter(at('order.xlsx'))
  const first = workbook.sheet({ name: '一', columns: [] })
  workbook.sheet({ name: '二', columns: [] })
  await expect(first.row(['迟到'])).rejects.toThrow(/一 is complete/)
  await workbook.close()
  await expect(createWorkbookWriter(at('none.xlsx')).close()).rejects.toThrow(/at least one sheet/)
})
