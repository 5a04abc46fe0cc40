import { readLedger, type Identity } from '@huilian/ledger'
import { stories } from '@huilian/county'
import { describe, expect, test } from 'vitest'
import { ledgersOf } from './department-ledgers.js'
import { writtenCounty } from './written-county.js'

type Row = Record<string, unknown>

const { manifest, path } = await writtenCounty(400)
const departments = new Map(
  await Promise.all(
    ['registry', 'health', 'civil-affairs'].map(async (name) => [name, await ledgersOf(name)] as const),
  ),
)
const told = (id: string) => {
  const story = stories.find((each) => each.id === id)
  if (!story) throw new Error(`There is no story ${id}.`)
  return (role: string): string => story.people[role]?.identityNumber ?? ''
}

/** What a department’s register says of a person, as the department reads it. */
async function rows(department: string, register: string, about: string | ((row: Row) => boolean)): Promise<Row[]> {
  const definition = departments.get(department)?.get(register)
  if (!definition) throw new Error(`${department} defines no register ${register}.`)
  const found: Row[] = []
  for (const file of manifest.files.filter((each) => each.register === register && !each.held)) {
    for await (const row of readLedger(path(file), definition, { today: '2023-01-10' })) {
      if (!row.value) continue
      const value = row.value as Row
      const is = typeof about === 'string' ? (value['identity'] as Identity | null)?.number === about : about(value)
      if (is) found.push(value)
    }
  }
  return found
}

async function row(department: string, register: string, about: string): Promise<Row> {
  const [only, another] = await rows(department, register, about)
  if (!only || another) throw new Error(`Expected one row of ${register} about ${about}.`)
  return only
}

describe('1 周桂英, alone at 82 in her son’s booklet', () => {
  const person = told('alone-in-banta')

  test('lives apart, and the tablets went to his house', async () => {
    const mother = await row('registry', 'persons', person('mother'))
    const son = await row('registry', 'persons', person('son'))
    expect(mother['hukouHousehold']).toBe(son['hukouHousehold'])
    expect(mother['coLivingHousehold']).not.toBe(son['coLivingHousehold'])
    const deliveries = await rows(
      'health',
      'medicine-deliveries',
      ({ householdNumber }) => householdNumber === son['hukouHousehold'],
    )
    expect(deliveries).toMatchObject([{ recipient: 'HOUSEHOLD', item: 'IBUPROFEN' }])
    expect(
      await rows(
        'health',
        'medicine-deliveries',
        ({ householdNumber }) => householdNumber === mother['coLivingHousehold'],
      ),
    ).toEqual([])
  })

  test('does not leave the house, has two doses, no assistant and no arrangement', async () => {
    expect(await row('health', 'ledger-entries', person('mother'))).toMatchObject({ mobility: 'HOUSEBOUND' })
    expect(await rows('health', 'vaccinations', person('mother'))).toHaveLength(2)
    expect(await rows('health', 'assistants', person('mother'))).toEqual([])
    expect(await rows('health', 'access-arrangements', person('mother'))).toEqual([])
  })
})

test('2 吴德昌 is dead at civil affairs, here at the registry, answered the clinic and was paid in January', async () => {
  const person = told('dead-in-one-book')
  expect(await row('civil-affairs', 'deaths', person('husband'))).toMatchObject({ diedOn: '2022-12-28' })
  expect(await row('registry', 'persons', person('husband'))).toMatchObject({ presence: 'HERE', diedOn: null })
  const contacts = await rows('health', 'home-treatment-contacts', person('husband'))
  expect(contacts.at(-1)).toMatchObject({ at: '2023-01-03T10:20:00+08:00', answered: true })
  const payments = await rows('civil-affairs', 'dibao-payments', person('husband'))
  expect(payments.at(-1)).toMatchObject({ month: '2023-01', paidOn: '2023-01-05' })
})

test('3 陈守田 is one man under 20 digits and 18, upgraded on 4 January, approved and unpaid', async () => {
  const person = told('card-that-hides-a-man')
  const registered = await row('registry', 'persons', person('man'))
  expect((registered['identity'] as Identity).original).toHaveLength(20)
  expect(await row('civil-affairs', 'disability-certificates', person('man'))).toMatchObject({
    level: 'LEVEL_2',
    previousLevel: 'LEVEL_3',
    gradedOn: '2023-01-04',
  })
  expect(await row('civil-affairs', 'dibao', person('man'))).toMatchObject({ effectiveFrom: '2022-12-01' })
  expect(await rows('civil-affairs', 'dibao-payments', person('man'))).toEqual([])
})

test('4 the parents are home since the 8th, the child is in the books as left behind, the mother 30 weeks pregnant', async () => {
  const person = told('home-for-the-festival')
  for (const parent of ['father', 'mother']) {
    expect(await row('registry', 'returnees', person(parent))).toMatchObject({
      answer: 'ARRIVED',
      arrivesOn: '2023-01-08',
      province: '上海市',
    })
  }
  expect(await row('registry', 'persons', person('child'))).toMatchObject({ leftBehindChild: true })
  expect(await row('civil-affairs', 'left-behind-children', person('child'))).toMatchObject({ delistedOn: null })
  expect(await row('health', 'maternal-records', person('mother'))).toMatchObject({ lastPeriodOn: '2022-06-14' })
  expect(await row('health', 'infections', person('mother'))).toMatchObject({ positiveOn: '2022-12-20' })
})

test('5 what 徐万福 was given is in no ledger, because 杨郢乡 has handed in none', async () => {
  const person = told('township-without-its-ledger')
  const { coLivingHousehold } = await row('registry', 'persons', person('husband'))
  expect(
    await rows('health', 'medicine-deliveries', ({ householdNumber }) => householdNumber === coLivingHousehold),
  ).toEqual([])
  expect(await row('health', 'ledger-entries', person('husband'))).toMatchObject({ mobility: 'FREE' })
})

test('6 赵明华 is supported and not entered; relief came in a day, 低保 was looked at and refused', async () => {
  const person = told('sudden-illness')
  const { hukouHousehold } = await row('registry', 'persons', person('woman'))
  const [household] = await rows('registry', 'households', (each) => each['household'] === hukouHousehold)
  expect(household).toMatchObject({
    category: 'SUDDEN_HARDSHIP',
    state: 'SUPPORTED',
    supportedOn: '2022-11-28',
    enteredOn: null,
  })
  expect(await row('civil-affairs', 'temporary-relief', person('woman'))).toMatchObject({
    appliedOn: '2023-01-05',
    decidedOn: '2023-01-06',
    decision: 'GRANTED',
  })
  expect(await row('civil-affairs', 'assessments', person('woman'))).toMatchObject({
    about: 'DIBAO',
    result: 'NOT_ELIGIBLE',
  })
})

test('7 何守仁 is 80 today; the quilt is missing, the water is fine, the helper’s duty ended on the 3rd', async () => {
  const person = told('nobody-able-to-work')
  const { hukouHousehold } = await row('registry', 'persons', person('head'))
  const [visit] = await rows('registry', 'visits', (each) => each['household'] === hukouHousehold)
  expect(visit).toMatchObject({ clothing: 'NEED', clothingMetOn: null, water: 'FINE' })
  const duties = await rows('registry', 'responsibilities', (each) => each['household'] === hukouHousehold)
  expect(duties.find(({ role }) => role === 'RESPONSIBLE_HELPER')).toMatchObject({ to: '2023-01-03' })
  expect(await rows('civil-affairs', 'old-age-allowances', person('head'))).toEqual([])
})

test('8 马玉珍 is referred at 91, her neighbours are called at 15:59 and 16:01, 石长林 does not answer three times', async () => {
  const person = told('red-at-home')
  const contacts = async (role: string): Promise<Row[]> =>
    (await rows('health', 'home-treatment-contacts', person(role))).filter(
      ({ reportedBy }) => reportedBy === 'CLINICIAN',
    )
  expect((await contacts('woman')).at(-1)).toMatchObject({ oxygenSaturation: 91 })
  expect(await row('health', 'referrals', person('woman'))).toMatchObject({
    referredOn: '2023-01-09',
    reason: 'LOW_OXYGEN',
  })
  expect((await contacts('neighbourBeforeFour')).at(-1)).toMatchObject({ at: '2023-01-09T15:59:00+08:00' })
  expect((await contacts('neighbourAfterFour')).at(-1)).toMatchObject({ at: '2023-01-09T16:01:00+08:00' })
  const silent = await rows('health', 'home-treatment-contacts', person('neighbourWhoDoesNotAnswer'))
  expect(silent.slice(-3).map(({ answered }) => answered)).toEqual([false, false, false])
})

test('9 郑国强 says no to the booster and yes to the family doctor; next door an exemption ends today', async () => {
  const person = told('says-no')
  expect(await row('health', 'refusals', person('man'))).toMatchObject({
    service: 'FIRST_BOOSTER',
    declinedOn: '2023-01-05',
  })
  expect(await rows('health', 'family-doctor-services', person('man'))).toHaveLength(1)
  expect(await row('health', 'vaccination-exemptions', person('neighbour'))).toMatchObject({ validTo: '2023-01-10' })
})

test('10 孙广发 is in the 敬老院 without subsidies, his grandson at his brother’s with a top-up of zero', async () => {
  const person = told('in-the-welfare-home')
  expect(await row('registry', 'persons', person('grandfather'))).toMatchObject({ presence: 'INSTITUTION' })
  expect(await row('civil-affairs', 'tekun', person('grandfather'))).toMatchObject({ mode: 'COLLECTIVE' })
  expect(await rows('civil-affairs', 'disability-subsidies', person('grandfather'))).toEqual([])
  expect(await row('health', 'medicine-deliveries', person('grandfather'))).toMatchObject({ deliverer: 'INSTITUTION' })
  expect(await row('civil-affairs', 'children', person('grandson'))).toMatchObject({ topUp: 'ZERO', monthlyAmount: 0 })
  const uncle = await row('registry', 'persons', person('greatUncle'))
  expect(await row('registry', 'persons', person('grandson'))).toMatchObject({
    coLivingHousehold: uncle['coLivingHousehold'],
  })
})
