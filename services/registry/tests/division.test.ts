import { openDivisions } from '@huilian/divisions'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openRegistry, type RegistryOffice } from './registry-office.js'

let registry: RegistryOffice
beforeAll(async () => {
  registry = await openRegistry()
  const outcome = await registry.handIn(
    'divisions',
    openDivisions()
      .all()
      .map((division) => ({
        区划代码: division.code,
        区划名称: division.name,
        级别: division.level,
        上级代码: division.parent ?? '',
        启用日期: division.validFrom ?? '',
        停用日期: division.validTo ?? '',
        承接代码: division.successor ?? '',
        变更原因: division.reason ?? '',
      })),
  )
  expect(outcome.rejected).toBe(0)
})
afterAll(() => registry.close())

describe('the tree of divisions', () => {
  it('names a village from the county down, and its way up', async () => {
    const { data, statements } = await registry.ask(
      '{ division(code: "341122101201") { name fullName level validTo parent { name parent { name level parent { name } } } } }',
    )
    expect(data!['division']).toMatchObject({
      level: 'VILLAGE',
      fullName: expect.stringMatching(/^来安县半塔镇/) as string,
      validTo: null,
      parent: { name: '半塔镇', parent: { name: '来安县', level: 'COUNTY', parent: { name: '滁州市' } } },
    })
    expect(statements).toBeLessThanOrEqual(4)
  })

  it('gives the townships of the county as they stood on a day', async () => {
    const { data } = await registry.ask(`{
      now: divisions(parent: "341122000000") { name }
      in2004: divisions(parent: "341122000000", on: "2004-06-01") { name }
    }`)
    const now = (data!['now'] as { name: string }[]).map((each) => each.name)
    const then = (data!['in2004'] as { name: string }[]).map((each) => each.name)
    expect(now).toHaveLength(12)
    expect(now).not.toContain('烟陈乡')
    expect(then).toContain('烟陈乡')
  })

  it('says what took over an abolished township, and why', async () => {
    const { data } = await registry.ask(
      '{ division(code: "341122204000") { name validFrom validTo successor { name } endedBecause } nowhere: division(code: "999999999999") { name } }',
    )
    expect(data).toEqual({
      division: {
        name: '烟陈乡',
        validFrom: '1992-01-01',
        validTo: '2005-12-31',
        successor: { name: '雷官镇' },
        endedBecause: '并入雷官镇',
      },
      nowhere: null,
    })
  })

  it('begins with the provinces', async () => {
    const { data } = await registry.ask('{ divisions { name children { name } } }')
    expect(data!['divisions']).toMatchObject([{ name: '安徽省' }])
  })
})
