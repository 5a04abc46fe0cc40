import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkCharacter, createWorkbookWriter } from '@huilian/ledger'
import { createLinker, importLedger, loadDepartment, TEST_LINKING_KEY } from '../src/index.js'

/*
 * Writes a school-meals ledger of a county's pupils, nine days each, takes it in, and prints how much memory this process
 * ever held. Usage: take-in-many.ts <database url> <rows>
 */

const [databaseUrl, wanted] = [process.argv[2]!, Number(process.argv[3])]
const folder = mkdtempSync(join(tmpdir(), 'huilian-many-'))
const file = join(folder, 'meals.xlsx')

const workbook = createWorkbookWriter(file)
const sheet = workbook.sheet({
  name: '用餐',
  title: '学生营养餐台账',
  statement: '填报单位：营养餐办　范围：341122000000 来安县　方式：全量　期间：2023-01-01 至 2023-01-09 16:00',
  columns: ['证件号码', '姓名', '所属村', '用餐日期', '餐别', '金额'].map((heading) => ({ heading, width: 18 })),
})
for (let row = 0; row < wanted; row++) {
  const pupil = Math.floor(row / 9)
  const born = new Date(Date.UTC(2007, 0, 1 + Math.floor(pupil / 20))).toISOString().slice(0, 10).replaceAll('-', '')
  const seventeen = `341199${born}${String((pupil % 20) + 100)}`
  const day = `2023-01-0${(row % 9) + 1}`
  const name = `学生${String.fromCodePoint(0x4e00 + (pupil % 8000))}`
  await sheet.row([seventeen + checkCharacter(seventeen), name, '341122101201', day, '热餐', '5'])
}
await workbook.close()

const department = await loadDepartment(fileURLToPath(new URL('school-meals', import.meta.url)))
const { read } = await importLedger(department, databaseUrl, {
  file,
  linker: createLinker([TEST_LINKING_KEY]),
  today: '2023-01-10',
})
rmSync(folder, { recursive: true })
console.log(JSON.stringify({ read, megabytes: Math.round(process.resourceUsage().maxRSS / 1024) }))
