import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CHEN_XIULAN, LI_HOUSE, LI_NA, LONGHU, WANG_DEHOU, WANG_FANG, WANG_HOUSE } from './people.js'
import { keyOf, openRegistry, type RegistryOffice } from './registry-office.js'

const SHUIKOU_VILLAGE = '341122102201'

let registry: RegistryOffice
beforeAll(async () => {
  registry = await openRegistry()
  await registry.handIn('households', [
    { 户编号: WANG_HOUSE, 所属村: LONGHU, 户类型: '脱贫户' },
    { 户编号: LI_HOUSE, 所属村: SHUIKOU_VILLAGE, 户类型: '边缘易致贫户', 监测状态: '落实帮扶', 录入日期: '2022-03-01' },
  ])
  await registry.handIn('persons', [
    { ...WANG_DEHOU, 户编号: WANG_HOUSE, 共同生活户编号: WANG_HOUSE },
    { ...CHEN_XIULAN, 户编号: WANG_HOUSE, 共同生活户编号: WANG_HOUSE },
    { ...WANG_FANG, 所属村: SHUIKOU_VILLAGE, 户编号: WANG_HOUSE, 共同生活户编号: LI_HOUSE },
    { ...LI_NA },
  ])
})
afterAll(() => registry.close())

interface Page {
  totalCount: number
  nodes: { name: string }[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}

async function page(argumentsText: string): Promise<Page> {
  const { data, errors } = await registry.ask(
    `{ registeredPersons(${argumentsText}) { totalCount nodes { name } edges { cursor node { id } } pageInfo { hasNextPage endCursor } } }`,
  )
  expect(errors).toBeUndefined()
  return data!['registeredPersons'] as Page
}

const names = ({ nodes }: Page): string[] => nodes.map((node) => node.name).sort()

describe('the roster of people', () => {
  it('of the county holds everybody, the neighbour without a category too', async () => {
    const all = await page('division: "341122000000"')
    expect(names(all)).toEqual(['李娜', '王德厚', '王芳', '陈秀兰'].sort())
    expect(all.totalCount).toBe(4)
  })

  it('of a township holds its villages', async () => {
    expect(names(await page('division: "341122102000"'))).toEqual(['王芳'])
    expect((await page('division: "341122103000"')).totalCount).toBe(0)
  })

  it('of the monitored, or of a category, holds the members of such households in either sense', async () => {
    expect(names(await page('monitoredOnly: true'))).toEqual(['王芳'])
    expect(names(await page('category: LIFTED'))).toEqual(['王德厚', '王芳', '陈秀兰'].sort())
    expect(names(await page('category: [LIFTED], division: "341122101000"'))).toEqual(['王德厚', '陈秀兰'].sort())
  })

  it('can be paged through, and somebody added behind the reader does not shift the pages', async () => {
    const seen: string[] = []
    let after: string | null = null
    for (let pages = 0; pages < 10; pages++) {
      const { nodes, pageInfo } = await page(`first: 1${after ? `, after: "${after}"` : ''}`)
      seen.push(...nodes.map((node) => node.name))
      if (pages === 1)
        await registry.handIn('persons', [{ 证件号码: '341199196002290042', 姓名: '周桂英', 所属村: '341122100001' }])
      if (!pageInfo.hasNextPage) break
      after = pageInfo.endCursor
    }
    expect(seen.sort()).toEqual(['李娜', '王德厚', '王芳', '陈秀兰'].sort())
    expect((await page('first: 1000')).totalCount).toBe(5)
  })

  it('refuses a page of 1,001, a cursor of its own making, and a division that is none', async () => {
    for (const [asked, sentence] of [
      ['first: 1001', 'Expected `first` from 1 to 1000; came 1001.'],
      [
        'after: "abc"',
        'Expected a cursor that this list gave; came "abc". Ask without `after` to read from the beginning.',
      ],
      ['division: "半塔镇"', 'Expected a division code of 12 digits such as "341122101000"; came "半塔镇".'],
    ]) {
      const { errors } = await registry.ask(`{ registeredPersons(${asked}) { totalCount } }`)
      expect(errors).toMatchObject([{ message: sentence, extensions: { code: 'BAD_REQUEST' } }])
    }
  })
})

describe('the roster of households', () => {
  it('pages by number, with category and monitoring', async () => {
    const { data } = await registry.ask(`{
      all: registeredHouseholds(first: 1) { totalCount nodes { number } pageInfo { hasNextPage } }
      monitored: registeredHouseholds(monitoredOnly: true) { nodes { number category } }
      lifted: registeredHouseholds(category: LIFTED, division: "341122101000") { edges { cursor node { number } } }
    }`)
    expect(data).toMatchObject({
      all: { totalCount: 2, nodes: [{ number: WANG_HOUSE }], pageInfo: { hasNextPage: true } },
      monitored: { nodes: [{ number: LI_HOUSE, category: 'MARGINAL' }] },
      lifted: { edges: [{ node: { number: WANG_HOUSE } }] },
    })
  })
})

describe('looking somebody up by name', () => {
  it('finds the whole name only, in the division asked', async () => {
    const { data } = await registry.ask(`{
      found: findPersons(name: "王芳") { id division { code } }
      elsewhere: findPersons(name: "王芳", division: "341122101000") { id }
      part: findPersons(name: "王") { id }
    }`)
    expect(data).toEqual({
      found: [{ id: keyOf(WANG_FANG.证件号码), division: { code: SHUIKOU_VILLAGE } }],
      elsewhere: [],
      part: [],
    })
  })
})
