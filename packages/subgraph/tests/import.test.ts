import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ledger, readLedger, text } from '@huilian/ledger'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { importLedger, listImports, type ImportOutcome, type ImportRequest } from '../src/index.js'
import { linker, openOffice, type Office } from './school-meals-office.js'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())
beforeEach(() =>
  office.source.query(
    'delete from linked_person; delete from ledger_import; delete from register_scope; delete from refused_row',
  ),
)

const folder = mkdtempSync(join(tmpdir(), 'huilian-meals-'))
const HEADINGS = '证件号码,姓名,所属村,用餐日期,餐别,金额'
const HEAD = (mode: string, scope = '341122101000 半塔镇'): string =>
  `学生营养餐台账\n填报单位：半塔中心学校　范围：${scope}　方式：${mode}　期间：2023-01-01 至 2023-01-09 16:00\n${HEADINGS}`

let files = 0
function ledgerFile(...lines: string[]): string {
  const path = join(folder, `meals-${++files}.csv`)
  writeFileSync(path, lines.join('\n'))
  return path
}

function take(file: string, more: Partial<ImportRequest> = {}): Promise<ImportOutcome> {
  return importLedger(office.department, office.ownerUrl, { file, linker, today: '2023-01-10', ...more })
}

const balances = ({ accepted, rejected, unchanged, read }: ImportOutcome): boolean =>
  accepted + rejected + unchanged === read

const refusals = ledger({
  register: 'refusals',
  title: { zh: '未通过', en: 'Refused' },
  columns: { problem: text('问题') },
})

async function readProblems(path: string): Promise<string[]> {
  const problems: string[] = []
  for await (const row of readLedger(path, refusals)) problems.push(row.value?.problem ?? 'no problem said')
  return problems
}

async function meals(): Promise<string[]> {
  const rows = await office.source.query(
    `select name, served_on::text as day, kind, cost from meal_day join linked_person using (person_key) order by name, day`,
  )
  return rows.map((row: { name: string; day: string; kind: string; cost: number | null }) =>
    [row.name, row.day, row.kind, row.cost].join(' '),
  )
}

const XIAOMING = '341199201609090032,王小明,半塔镇龙湖村'
const XIAOHONG = '341199201505050044,李小红,半塔镇龙湖村'

describe('a ledger', () => {
  test('as the school keeps it is taken in, and its heading says for what it is complete', async () => {
    const outcome = await take(
      ledgerFile(
        HEAD('全量'),
        `${XIAOMING},2023/1/9,热餐,５`,
        ` 341199150505004,李小红,341122101201,2023年1月9日,2,4.50`,
      ),
    )
    expect(outcome).toMatchObject({
      register: 'meals',
      mode: 'REPLACE',
      divisions: ['341122101000'],
      through: '2023-01-09T16:00:00+08:00',
    })
    expect(balances(outcome)).toBe(true)
    expect(await meals()).toEqual(['李小红 2023-01-09 COLD 450', '王小明 2023-01-09 HOT 500'])
    const scopes = await office.ask('{ registerScopes { register division from through } }')
    expect(scopes.data!['registerScopes']).toEqual([
      { register: 'meals', division: '341122101000', from: '2023-01-01', through: '2023-01-09T16:00:00+08:00' },
    ])
  })

  test('taken in twice changes nothing the second time, and the feed stays silent', async () => {
    const file = ledgerFile(HEAD('增量'), `${XIAOMING},2023-01-09,热餐,5`, `${XIAOHONG},2023-01-09,冷餐,`)
    expect(await take(file)).toMatchObject({ read: 2, inserted: 2, unchanged: 0 })
    const [before] = await office.source.query('select max(sequence) as last from changed_key')
    expect(await take(file)).toMatchObject({ read: 2, accepted: 0, unchanged: 2, rejected: 0 })
    expect(await office.source.query('select max(sequence) as last from changed_key')).toEqual([before])
  })

  test('with a corrected row changes that row only', async () => {
    await take(ledgerFile(HEAD('增量'), `${XIAOMING},2023-01-08,热餐,5`, `${XIAOMING},2023-01-09,热餐,5`))
    const outcome = await take(
      ledgerFile(HEAD('增量'), `${XIAOMING},2023-01-08,热餐,5`, `${XIAOMING},2023-01-09,冷餐,3`),
    )
    expect(outcome).toMatchObject({ inserted: 0, changed: 1, unchanged: 1 })
    expect(await meals()).toEqual(['王小明 2023-01-08 HOT 500', '王小明 2023-01-09 COLD 300'])
  })

  test('keeps every good row and writes every bad one down with what to do', async () => {
    const file = ledgerFile(
      HEAD('增量'),
      `${XIAOMING},2023-01-09,热餐,5`,
      '341199201609090033,王小明,半塔镇龙湖村,2023-01-09,热餐,5',
      `${XIAOHONG},2023-02-30,热餐,5`,
      `${XIAOHONG},2023-01-09,点心,5`,
      '341199201609090032,王大明,半塔镇龙湖村,2023-01-08,热餐,5',
      `${XIAOMING},2023-01-09,冷餐,5`,
    )
    const outcome = await take(file)
    expect(outcome).toMatchObject({ read: 6, accepted: 1, rejected: 5, unchanged: 0 })
    expect(outcome.refusalFile).toBe(file.replace('.csv', '-refused.xlsx'))
    const problems = await readProblems(outcome.refusalFile!)
    expect(problems).toHaveLength(5)
    expect(problems[0]).toContain('校验码不对')
    expect(problems.join()).toContain('登记的姓名是王小明')
    expect(problems.join()).toMatch(/第\d+行已登记，且内容不同/)
    for (const problem of problems) expect(problem).toMatch(/应为.*；.*；请/)
  })

  test('with refused rows is complete except in their villages, until they are handed in again', async () => {
    const scopes = async (): Promise<unknown> =>
      (await office.ask('{ registerScopes { division except } }')).data!['registerScopes']
    await take(ledgerFile(HEAD('全量'), `${XIAOHONG},2023-01-09,热餐,5`, `${XIAOMING},2023-02-30,热餐,5`))
    expect(await scopes()).toEqual([{ division: '341122101000', except: ['341122101201'] }])
    await take(ledgerFile(HEAD('增量'), `${XIAOMING},2023-01-09,热餐,5`))
    expect(await scopes()).toEqual([{ division: '341122101000', except: [] }])
  })

  test('with refused rows that belong nowhere is complete nowhere', async () => {
    const outcome = await take(
      ledgerFile(HEAD('全量'), `${XIAOHONG},2023-01-09,热餐,5`, '341199201609090032,王小明,月亮村,2023-01-09,热餐,5'),
    )
    expect(outcome.notes.join()).toContain('1 refused rows do not say where they belong')
    expect((await office.ask('{ registerScopes { register } }')).data!['registerScopes']).toEqual([])
  })

  test('on a dry run tells everything and keeps nothing', async () => {
    const outcome = await take(ledgerFile(HEAD('全量'), `${XIAOMING},2023-01-09,热餐,5`), { dryRun: true })
    expect(outcome).toMatchObject({ state: 'DRY_RUN', read: 1, inserted: 1 })
    expect(await meals()).toEqual([])
    expect(await listImports(office.source)).toEqual([])
  })

  test('corrects a name when it is told to', async () => {
    await take(ledgerFile(HEAD('增量'), `${XIAOMING},2023-01-09,热餐,5`))
    const renamed = ledgerFile(HEAD('增量'), '341199201609090032,王大明,半塔镇龙湖村,2023-01-09,热餐,5')
    expect(await take(renamed)).toMatchObject({ rejected: 1 })
    expect(await take(renamed, { correctNames: true })).toMatchObject({ rejected: 0 })
    expect(await meals()).toEqual(['王大明 2023-01-09 HOT 500'])
  })

  test('of a pupil without a number is kept under a key of the office’s own', async () => {
    await take(ledgerFile(HEAD('增量'), ',赵小宝,半塔镇龙湖村,2023-01-09,热餐,5'))
    const [row] = await office.source.query('select person_key from linked_person')
    expect(row.person_key).toMatch(/^x-school-meals-/)
    expect(await meals()).toEqual(['赵小宝 2023-01-09 HOT 500'])
  })

  test('without a heading that says its scope adds rows and proves nothing', async () => {
    const outcome = await take(ledgerFile(HEADINGS, `${XIAOMING},2023-01-09,热餐,5`))
    expect(outcome).toMatchObject({ mode: 'ADD', from: null, accepted: 1 })
    expect(outcome.notes.join()).toContain('nothing follows from what it leaves out')
    expect((await office.ask('{ registerScopes { register } }')).data!['registerScopes']).toEqual([])
  })
})

describe('a replacement', () => {
  const pupils = Array.from(
    { length: 40 },
    (_, index) => `,学生${String.fromCodePoint(0x4e00 + index)},半塔镇龙湖村,2023-01-09,热餐,5`,
  )

  test('withdraws what the new ledger leaves out, in its divisions and its period only', async () => {
    await take(ledgerFile(HEAD('全量'), ...pupils))
    await take(
      ledgerFile(HEAD('增量', '341122102000 水口镇'), '341199201505050044,李小红,水口镇西王村,2023-01-09,热餐,5'),
      { divisions: ['341122102000'] },
    )
    await take(ledgerFile(HEADINGS, `${XIAOMING},2022-12-20,热餐,5`))
    const outcome = await take(ledgerFile(HEAD('全量'), ...pupils.slice(1)))
    expect(outcome).toMatchObject({ state: 'APPLIED', withdrawn: 1, unchanged: 39 })
    expect(await meals()).toEqual(expect.arrayContaining(['李小红 2023-01-09 HOT 500', '王小明 2022-12-20 HOT 500']))
    expect(await meals()).toHaveLength(41)
  })

  test('of 新安镇, whose code ends in zeros of its own, leaves the other townships alone', async () => {
    await take(ledgerFile(HEAD('全量'), ...pupils))
    const xinan = ledgerFile(
      HEAD('全量', '341122100000 新安镇'),
      '341199201505050044,李小红,341122100001,2023-01-09,热餐,5',
    )
    expect(await take(xinan)).toMatchObject({ state: 'APPLIED', inserted: 1, withdrawn: 0 })
    expect(await meals()).toHaveLength(41)
  })

  test('that would withdraw more than one in twenty is held with its effect, until that effect is confirmed', async () => {
    await take(ledgerFile(HEAD('全量'), ...pupils))
    const half = ledgerFile(HEAD('全量'), ...pupils.slice(20))
    const held = await take(half)
    expect(held).toMatchObject({
      state: 'HELD',
      withdrawn: 20,
      hold: { effect: [{ divisionCode: '341122101000', held: 40, withdrawn: 20 }] },
    })
    expect(await meals()).toHaveLength(40)
    expect((await listImports(office.source))[0]).toMatchObject({ state: 'HELD' })

    expect(await take(half, { confirm: 'another' })).toMatchObject({ state: 'HELD' })
    expect(await take(half, { confirm: held.hold!.token })).toMatchObject({ state: 'APPLIED', withdrawn: 20 })
    expect(await meals()).toHaveLength(20)
  })
})

describe('a file that cannot be taken in is refused with a sentence', () => {
  test.each([
    ['no file at all', () => join(folder, 'nowhere.xlsx'), {}, 'nowhere.xlsx'],
    [
      'a division that does not exist',
      () => ledgerFile(HEAD('全量'), `${XIAOMING},2023-01-09,热餐,5`),
      { divisions: ['999999999999'] },
      'Expected a division code of 12 digits that exists',
    ],
    [
      'a replacement of nowhere in particular',
      () => ledgerFile(HEADINGS, `${XIAOMING},2023-01-09,热餐,5`),
      { mode: 'REPLACE' as const },
      'has to say which divisions it replaces',
    ],
    [
      'a period that ends before it begins',
      () => ledgerFile(HEADINGS, `${XIAOMING},2023-01-09,热餐,5`),
      { from: '2023-02-01', through: '2023-01-01' },
      'before it begins',
    ],
    [
      'a register that the office does not keep',
      () => ledgerFile(HEADINGS),
      { register: 'dibao' },
      'Expected one of the registers of school-meals (meals)',
    ],
    [
      'a heading that says two things at once',
      () => ledgerFile(HEAD('也许'), `${XIAOMING},2023-01-09,热餐,5`),
      {},
      '方式：也许',
    ],
  ])('%s', async (_, file, request, sentence) => {
    await expect(take(file(), request)).rejects.toThrow(sentence)
    expect(await meals()).toEqual([])
  })
})
