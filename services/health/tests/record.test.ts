import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { keyOf, type Commission } from './health-commission.js'
import {
  DEHOU,
  dehou,
  LONGHU,
  openWithLonghu,
  OWN_HOUSE,
  person,
  SONS_HOUSE,
  XIAOFANG,
  XIAOJUN,
  XIULAN,
} from './longhu-village.js'

let commission: Commission
beforeAll(async () => {
  commission = await openWithLonghu()
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

describe('a name', () => {
  const headings = '证件号码,姓名,所属村,建档日期'

  test('that differs from the one on record is refused, until the health file says so', async () => {
    const infected = () =>
      commission.take('infections', `${person},阳性日期,感染依据`, [`${XIAOJUN},王晓军,${LONGHU},2022-12-20,抗原`])
    expect(await infected()).toMatchObject({ rejected: 1 })
    await commission.give('health-files', headings, [`${XIAOJUN},王晓军,${LONGHU},2012-04-18`])
    expect(await infected()).toMatchObject({ inserted: 1 })
    expect(await commission.healthOf(XIAOJUN, 'link healthFile { filedOn closedOn } lastPositiveOn')).toEqual({
      link: 'LINKED',
      healthFile: { filedOn: '2012-04-18', closedOn: null },
      lastPositiveOn: '2022-12-20',
    })
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
