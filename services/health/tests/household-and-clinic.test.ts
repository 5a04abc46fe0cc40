import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Commission } from './health-commission.js'
import { LONGHU, openWithLonghu, OWN_HOUSE } from './longhu-village.js'

let commission: Commission
beforeAll(async () => {
  commission = await openWithLonghu()
})
afterAll(() => commission.close())

describe('a household that was told a number', () => {
  const notices =
    'lastNotifiedOn phoneNotices { phone channel notifiedOn acknowledged clinic { phones { phone validFrom validTo } } }'

  test('can be compared with the numbers that its clinic has today', async () => {
    expect(await commission.healthOfHousehold(OWN_HOUSE, notices)).toMatchObject({
      lastNotifiedOn: '2022-12-22',
      phoneNotices: [
        {
          phone: '0550-0001001',
          channel: 'LEAFLET',
          acknowledged: true,
          clinic: { phones: [{ phone: '0550-0001000' }, { phone: '0550-0001001', validTo: null }] },
        },
      ],
    })
  })

  test('says for which village the register is complete, also where no row of the dwelling says its village', async () => {
    const scope = (record: Record<string, unknown>): unknown[] =>
      (record['registers'] as { register: string }[]).filter(({ register }) => register === 'phone-notices')
    const selection = 'registers { register division through }'
    const complete = [{ register: 'phone-notices', division: '341122101000', through: '2023-01-10T08:00:00+08:00' }]
    expect(scope(await commission.healthOfHousehold(OWN_HOUSE, selection))).toEqual(complete)
    expect(scope(await commission.healthOfHousehold('341122101201000099', selection))).toEqual([])
    expect(
      scope(
        await commission.healthOfHousehold(
          '341122101201000099',
          selection.replace('registers', `registers(division: "${LONGHU}")`),
        ),
      ),
    ).toEqual(complete)
  })

  test('has changed for the feed when its clinic’s number changes', async () => {
    const before = await commission.ask('{ changes(first: 1000) { cursor } }')
    const { cursor } = before.data!['changes'] as { cursor: string }
    await commission.give('clinics', '机构编码,机构名称,机构类别,所在区划,联系电话,电话类别,启用日期,停用日期', [
      `LH01,龙湖村卫生室,村卫生室,${LONGHU},0550-0001001,值班电话,2022-12-01,2023-01-09`,
      `LH01,龙湖村卫生室,村卫生室,${LONGHU},0550-0001002,值班电话,2023-01-10,`,
    ])
    const { data } = await commission.ask(
      `{ changes(after: "${cursor}", first: 1000) { changes { typename id deleted } } }`,
    )
    expect((data!['changes'] as { changes: unknown[] }).changes).toEqual([
      { typename: 'Household', id: OWN_HOUSE, deleted: false },
    ])
  })
})

describe('clinics and supplies of a division', () => {
  test('clinics of a township are its own and its villages’', async () => {
    const { data } = await commission.ask('{ healthClinics(division: "341122101000") { code kind division { code } } }')
    expect(data!['healthClinics']).toEqual([
      { code: 'BT01', kind: 'TOWNSHIP_HOSPITAL', division: { code: '341122101000' } },
      { code: 'LH01', kind: 'VILLAGE_CLINIC', division: { code: LONGHU } },
    ])
    const other = await commission.ask('{ healthClinics(division: "341122100000") { code } }')
    expect(other.data!['healthClinics']).toEqual([])
  })

  test('the latest count of each item, with its days of stock: 500 tablets at 45 a day last 11 days', async () => {
    const { data } = await commission.ask(
      '{ healthSupplies(division: "341122000000") { item quantity unit dailyUse daysOfStock countedOn clinic { name } } }',
    )
    expect(data!['healthSupplies']).toEqual([
      {
        item: 'ANTIGEN_KIT',
        quantity: 800,
        unit: '盒',
        dailyUse: null,
        daysOfStock: 16,
        countedOn: '2023-01-09',
        clinic: { name: '半塔镇卫生院' },
      },
      {
        item: 'ANTIPYRETIC',
        quantity: 500,
        unit: '片',
        dailyUse: 45,
        daysOfStock: 11,
        countedOn: '2023-01-09',
        clinic: { name: '龙湖村卫生室' },
      },
    ])
  })

  test('what is no division code is refused with a sentence', async () => {
    const { data, errors } = await commission.ask('{ healthClinics(division: "半塔镇") { code } }')
    expect(data).toEqual({ healthClinics: null })
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_REQUEST' } }])
  })
})
