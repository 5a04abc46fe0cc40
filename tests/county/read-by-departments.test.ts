import { openLedger, sentenceOf } from '@huilian/ledger'
import { describe, expect, test } from 'vitest'
import { ledgersOf } from './department-ledgers.js'
import { writtenCounty } from './written-county.js'

const DEMO_DAY = '2023-01-10'
const { manifest, path } = await writtenCounty(2_000)
const departments = [...new Set(manifest.files.map(({ department }) => department))]
const ledgers = new Map(await Promise.all(departments.map(async (name) => [name, await ledgersOf(name)] as const)))
const wrongDigit = /^「.*(证件号码|残疾人证号)」.*校验码不对.*。$/
const splitVillage = /^「所属村」.*陈桥村委会（341122104205）已于2022-10-31撤销.*。$/

test('the county writes every register that a department defines, and no other', () => {
  for (const [department, defined] of ledgers) {
    const written = new Set(
      manifest.files.filter((file) => file.department === department).map(({ register }) => register),
    )
    expect([...written].sort(), department).toEqual([...defined.keys()].sort())
  }
})

describe.each(manifest.files)('$department reads $file', (file) => {
  const definition = ledgers.get(file.department)?.get(file.register)

  test('with every heading known, every row read, and only the deliberate mistakes refused', async () => {
    if (!definition) throw new Error(`${file.department} defines no register ${file.register}.`)
    const opened = await openLedger(path(file), definition, { today: DEMO_DAY })
    const refusals: string[] = []
    let rows = 0
    for await (const row of opened.rows()) {
      rows++
      if (row.refusals) refusals.push(...row.refusals.map((refusal) => sentenceOf(refusal)))
    }
    expect(opened.unknownHeadings).toEqual([])
    expect(refusals.filter((sentence) => !wrongDigit.test(sentence) && !splitVillage.test(sentence))).toEqual([])
    expect(refusals).toHaveLength(file.expectedRefusals)
    expect(rows).toBe(file.rows)
    // two sheets are printed and signed: a total and a name stand under their rows
    expect(opened.skipped.blank + opened.skipped.headings).toBe(0)
    expect(opened.skipped.totals).toBe(opened.skipped.remarks)
  })

  test('and knows whose it is, for which divisions, and through when', async () => {
    if (!definition) throw new Error(`${file.department} defines no register ${file.register}.`)
    const opened = await openLedger(path(file), definition, { today: DEMO_DAY })
    opened.close()
    expect(opened.statement).toMatchObject({
      mode: 'REPLACE',
      through: file.department === 'civil-affairs' ? '2023-01-07T18:00:00+08:00' : '2023-01-10T08:00:00+08:00',
      unclear: [],
    })
    expect(opened.statement.divisions).toHaveLength(1)
    expect(opened.statement.from).not.toBeNull()
  })
})
