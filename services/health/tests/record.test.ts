import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { keyOf, openCommission, type Commission } from './health-commission.js'

/** 王德厚, 80, of 半塔镇龙湖村, lives alone; his son 王小军 has his own house in the village. */
const DEHOU = '341199194203150012'
const XIAOJUN = '341199198812310040'
/** 陈秀兰, 86, of the same village. */
const XIULAN = '341199193602020026'
/** 赵小芳, 31, and pregnant. */
const XIAOFANG = '341199199105060024'
const LONGHU = '341122101201'
const OWN_HOUSE = '341122101201000001'
const SONS_HOUSE = '341122101201000002'

const person = '证件号码,姓名,所属村'
const dehou = `${DEHOU},王德厚,${LONGHU}`
const xiulan = `${XIULAN},陈秀兰,${LONGHU}`
const xiaofang = `${XIAOFANG},赵小芳,${LONGHU}`

let commission: Commission
beforeAll(async () => {
  commission = await openCommission()
  await commission.give('clinics', '机构编码,机构名称,机构类别,所在区划,联系电话,电话类别,启用日期,停用日期', [
    `LH01,龙湖村卫生室,村卫生室,${LONGHU},0550-0001001,值班电话,2022-12-01,`,
    `LH01,龙湖村卫生室,村卫生室,${LONGHU},0550-0001000,值班电话,2022-01-01,2022-11-30`,
    `BT01,半塔镇卫生院,乡镇卫生院,341122101000,0550-0001100,值班电话,2022-01-01,`,
  ])
  await commission.give('ledger-entries', `${person},重点人群,基础疾病,是否怀孕,行动能力,自理能力,更新日期`, [
    `${dehou},独居老人、65岁以上老人,高血压（稳定）,,不能外出,半自理,2022-12-20`,
    `${xiulan},65岁以上老人,,,,,2022-12-21`,
    `${xiaofang},孕妇,无,是,自如,自理,2022-12-21`,
  ])
  await commission.give('medicine-deliveries', '发放对象,姓名,证件号码,户编号,所属村,物品,数量,发放日期,发放人类别', [
    `家庭,王小军,,${SONS_HOUSE},${LONGHU},布洛芬,10,2022-12-26,村干部`,
    `个人,陈秀兰,${XIULAN},${OWN_HOUSE},${LONGHU},对乙酰氨基酚,6,2022-12-27,村医`,
  ])
  await commission.give('home-treatment-episodes', `${person},开始日期,结束日期,在管状态,管理机构编码`, [
    `${xiulan},2022-12-30,,在管,LH01`,
  ])
  await commission.give('home-treatment-contacts', `${person},随访时间,联系方式,是否联系上,体温,血氧,症状,用药指导`, [
    `${xiulan},2023-01-09 15:59,电话,否,,,,`,
    `${xiulan},2023-01-09 16:01,线下走访,是,38.5℃,91%,呼吸困难,多饮水`,
  ])
  await commission.give('referrals', `${person},转诊日期,转诊原因,转入机构`, [
    `${xiulan},2023-01-09,血氧低于93%,来安县人民医院`,
  ])
  await commission.give('phone-notices', '户编号,所属村,告知电话,电话类别,机构编码,告知方式,告知日期,是否知晓', [
    `${OWN_HOUSE},${LONGHU},0550-0001001,值班电话,LH01,明白纸,2022-12-22,是`,
  ])
  await commission.give('assistants', `${person},协助人,协助人身份证号,关系,有无协助能力,开始日期`, [
    `${dehou},王小军,${XIAOJUN},儿子,有,2022-12-15`,
    `${xiulan},李大嫂,,邻居,有,2022-12-15`,
  ])
  await commission.give('supplies', '机构编码,所在区划,物资名称,库存数量,单位,日均用量,可用天数,盘点日期', [
    `LH01,${LONGHU},退烧药,600,片,45,,2023-01-08`,
    `LH01,${LONGHU},退烧药,500,片,45,,2023-01-09`,
    `BT01,341122101000,抗原,800,盒,,16,2023-01-09`,
  ])
})
afterAll(() => commission.close())

describe('the health ledger', () => {
  test('says of 王德厚 what was answered, by group, disease, mobility and self-care', async () => {
    const record = await commission.healthOf(
      DEHOU,
      `link keyGroups diseases mobility selfCare ledgerReviewedOn pregnant
       ledgerEntry { conditions { disease stability } pregnant lastReviewedOn }`,
    )
    expect(record).toEqual({
      link: 'LINKED',
      keyGroups: ['LIVING_ALONE', 'ELDERLY'],
      diseases: ['HYPERTENSION'],
      mobility: 'HOUSEBOUND',
      selfCare: 'PARTIAL',
      ledgerReviewedOn: '2022-12-20',
      pregnant: null,
      ledgerEntry: {
        conditions: [{ disease: 'HYPERTENSION', stability: 'STABLE' }],
        pregnant: null,
        lastReviewedOn: '2022-12-20',
      },
    })
  })

  test('keeps "none" apart from a blank', async () => {
    expect(await commission.healthOf(XIAOFANG, 'diseases')).toEqual({ diseases: [] })
    expect(await commission.healthOf(XIULAN, 'diseases mobility')).toEqual({ diseases: null, mobility: null })
  })

  test('of somebody nobody here knows is a positive empty answer, never null', async () => {
    expect(
      await commission.healthOf(
        '341199201609090032',
        'link ledgerEntry { lastReviewedOn } vaccinations { dose } registers { register }',
      ),
    ).toEqual({ link: 'ABSENT', ledgerEntry: null, vaccinations: [], registers: [] })
  })
})

describe('the grade', () => {
  const grade = 'gradeColour grade { colour servedAs reason missing course disease ageBand tableVersion explanation }'

  test('without the township’s vaccination ledger counts a missing dose as unknown, not as none', async () => {
    expect(await commission.healthOf(XIULAN, `${grade} dosesGiven primaryCourse boosterGiven`)).toEqual({
      gradeColour: 'UNKNOWN',
      grade: {
        colour: 'UNKNOWN',
        servedAs: 'RED',
        reason: 'COMPLETIONS_DIFFER',
        missing: ['DISEASE', 'COURSE'],
        course: null,
        disease: null,
        ageBand: 'FROM_80',
        tableVersion: '2022-12',
        explanation:
          '80岁及以上、基础疾病不详、接种情况不详：不能确定，按红色服务；信息不全，且会影响颜色（2022-12版）',
      },
      dosesGiven: null,
      primaryCourse: null,
      boosterGiven: null,
    })
  })

  test('is red for 陈秀兰 once the ledger is in and holds no dose of hers, and one cell for 王德厚', async () => {
    await commission.give(
      'vaccinations',
      `${person},剂次,疫苗类型,接种日期,接种单位`,
      [`${dehou},1,灭活疫苗,2021/6/20,半塔镇卫生院`, `${dehou},2,灭活,2021-07-12,半塔镇卫生院`],
      '范围：341122101000 半塔镇　方式：全量　期间：2020-12-01 至 2023-01-10 08:00',
    )
    expect(await commission.healthOf(XIULAN, `${grade} dosesGiven`)).toMatchObject({
      gradeColour: 'RED',
      grade: { colour: 'RED', reason: 'COMPLETIONS_AGREE', missing: ['DISEASE'] },
      dosesGiven: 0,
    })
    expect(
      await commission.healthOf(DEHOU, `${grade} dosesGiven lastDoseOn primaryCourseFullOn boosterGiven`),
    ).toMatchObject({
      grade: {
        colour: 'YELLOW',
        reason: 'ONE_CELL',
        explanation: '80岁及以上、基础疾病稳定、全程接种：黄色；各项信息齐全，按表分级（2022-12版）',
      },
      dosesGiven: 2,
      lastDoseOn: '2021-07-12',
      primaryCourseFullOn: '2021-07-12',
      boosterGiven: false,
    })
  })

  test('of an earlier day is that day’s: at 79 he was green', async () => {
    expect(await commission.healthOf(DEHOU, 'grade(on: "2022-03-14") { on colour ageBand }')).toEqual({
      grade: { on: '2022-03-14', colour: 'GREEN', ageBand: 'FROM_65_TO_79' },
    })
  })

  test('is not given to 赵小芳, who is pregnant', async () => {
    expect(await commission.healthOf(XIAOFANG, 'pregnant gradeColour grade { reason servedAs }')).toEqual({
      pregnant: true,
      gradeColour: 'NOT_GRADED',
      grade: { reason: 'PREGNANT', servedAs: null },
    })
  })
})

describe('home treatment', () => {
  test('tells a failed call from a visit two minutes later, with its readings', async () => {
    const record = await commission.healthOf(
      XIULAN,
      `underHomeTreatment homeTreatmentEpisodes { startedOn endedOn status clinic { code name phones { phone validTo } } }
       homeTreatmentContacts { at channel answered temperature oxygenSaturation symptoms medicationAdvice }
       referrals { referredOn reason destination outcome }`,
    )
    expect(record).toEqual({
      underHomeTreatment: true,
      homeTreatmentEpisodes: [
        {
          startedOn: '2022-12-30',
          endedOn: null,
          status: 'OPEN',
          clinic: {
            code: 'LH01',
            name: '龙湖村卫生室',
            phones: [
              { phone: '0550-0001000', validTo: '2022-11-30' },
              { phone: '0550-0001001', validTo: null },
            ],
          },
        },
      ],
      homeTreatmentContacts: [
        {
          at: '2023-01-09T15:59:00+08:00',
          channel: 'PHONE',
          answered: false,
          temperature: null,
          oxygenSaturation: null,
          symptoms: null,
          medicationAdvice: null,
        },
        {
          at: '2023-01-09T16:01:00+08:00',
          channel: 'VISIT',
          answered: true,
          temperature: 38.5,
          oxygenSaturation: 91,
          symptoms: ['BREATHLESSNESS'],
          medicationAdvice: '多饮水',
        },
      ],
      referrals: [{ referredOn: '2023-01-09', reason: 'LOW_OXYGEN', destination: '来安县人民医院', outcome: null }],
    })
  })
})

describe('medicine', () => {
  const deliveries = 'medicineDeliveries { recipient item quantity deliveredOn deliverer }'

  test('taken to the son’s house is the house’s, not the father’s', async () => {
    expect(await commission.healthOf(DEHOU, deliveries)).toEqual({ medicineDeliveries: [] })
    expect(await commission.healthOfHousehold(SONS_HOUSE, deliveries)).toEqual({
      medicineDeliveries: [
        {
          recipient: 'HOUSEHOLD',
          item: 'IBUPROFEN',
          quantity: 10,
          deliveredOn: '2022-12-26',
          deliverer: 'VILLAGE_CADRE',
        },
      ],
    })
  })

  test('given to one person does not cover the others of the dwelling where it was handed over', async () => {
    expect(await commission.healthOfHousehold(OWN_HOUSE, deliveries)).toEqual({ medicineDeliveries: [] })
    expect(await commission.healthOf(XIULAN, deliveries)).toMatchObject({
      medicineDeliveries: [{ recipient: 'PERSON', item: 'PARACETAMOL' }],
    })
  })
})

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

describe('an assistant', () => {
  test('with a number is a person whom other departments know too; without one, nobody in particular', async () => {
    const assistants = 'assistants { relation capable validFrom validTo person { id } }'
    expect(await commission.healthOf(DEHOU, assistants)).toEqual({
      assistants: [
        { relation: '儿子', capable: true, validFrom: '2022-12-15', validTo: null, person: { id: keyOf(XIAOJUN) } },
      ],
    })
    expect(await commission.healthOf(XIULAN, assistants)).toMatchObject({
      assistants: [{ relation: '邻居', person: null }],
    })
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
