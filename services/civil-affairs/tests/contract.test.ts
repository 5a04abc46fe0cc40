import { composePlatform } from '@huilian/composition'
import { listSchemaDifferences, loadDepartment, printSubgraph, type Department } from '@huilian/subgraph'
import { isEnumType, isObjectType, type GraphQLObjectType } from 'graphql'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import department from '../src/department.js'
import { LONGHU, openBureau, type Bureau } from './bureau.js'

let bureau: Bureau
beforeAll(async () => {
  bureau = await openBureau()
})
afterAll(() => bureau.close())

test('the migrations make what the entities declare', async () => {
  expect(await listSchemaDifferences(bureau.source)).toEqual([])
})

test('every code that a column may hold is a value of a type that a query may read', async () => {
  const constraints = (await bureau.source.query(
    `select pg_get_constraintdef(oid) as definition from pg_constraint where contype = 'c' and conrelid::regclass::text <> 'migrations'`,
  )) as { definition: string }[]
  const held = constraints
    .map(({ definition }) => [...definition.matchAll(/'([A-Z][A-Z0-9_]*)'::text/g)].map((match) => match[1]!))
    .filter((codes) => codes.length > 0)
  const { schema } = await department.subgraph()
  const read = Object.values(schema.getTypeMap())
    .filter(isEnumType)
    .map((type) =>
      type
        .getValues()
        .map((value) => value.name)
        .sort()
        .join(),
    )
  expect(held.length).toBeGreaterThan(20)
  for (const codes of held) expect(read).toContain([...codes].sort().join())
})

describe('a thousand people', () => {
  const people = Array.from(
    { length: 1000 },
    (_, index) =>
      `p1-${String(index)
        .padStart(26, 'a')
        .replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)]!)}`,
  )

  beforeAll(async () => {
    await bureau.source.query(
      `insert into linked_person (person_key, name, division_code) select key, '王' || key, $2 from unnest($1::text[]) key`,
      [people, LONGHU],
    )
    await bureau.source.query(
      `insert into dibao_case (case_number, area, effective_from, approved_on) select 'LADB' || n, 'RURAL', '2022-01-01', '2021-12-20' from generate_series(1, 500) n`,
    )
    await bureau.source.query(
      `insert into dibao_member (person_key, case_number, applicant)
       select key, 'LADB' || ((place + 1) / 2), place % 2 = 1 from unnest($1::text[]) with ordinality given (key, place)`,
      [people],
    )
    await bureau.source.query(
      `insert into dibao_payment (person_key, case_number, month, instalment, amount, paid_on)
       select person_key, case_number, month, 1, 71700, '2022-12-08' from dibao_member, unnest(array['2022-11', '2022-12']) month where applicant`,
    )
  })

  test('cost three statements with everything the bureau holds of them', async () => {
    const { schema } = await department.subgraph()
    const selection = everythingOf(schema.getType('CivilAffairsRecord') as GraphQLObjectType)
    const { data, errors, statements } = await bureau.ask(
      `query($keys: [_Any!]!) { _entities(representations: $keys) { ... on Person { civilAffairs { ${selection} } } } }`,
      { keys: people.map((id) => ({ __typename: 'Person', id })) },
    )
    expect(errors).toBeUndefined()
    expect(statements).toBeLessThanOrEqual(3)
    expect(data._entities).toHaveLength(1000)
    expect(data._entities[999].civilAffairs).toMatchObject({
      link: 'LINKED',
      inDibao: true,
      dibaoPaidThrough: '2022-12',
      dibao: [
        {
          namedPersons: [{ id: people[998] }, { id: people[999] }],
          payments: [{ month: '2022-11' }, { month: '2022-12' }],
        },
      ],
    })
  })

  test('cost two statements when only some lists are asked for', async () => {
    const { statements } = await bureau.ask(
      `query($keys: [_Any!]!) { _entities(representations: $keys) { ... on Person { civilAffairs {
         link dibao { caseNumber payments { month } } tekun { mode } careVisits { on } } } } }`,
      { keys: people.map((id) => ({ __typename: 'Person', id })) },
    )
    expect(statements).toBe(2)
  })
})

test('somebody nobody here knows is a positive empty answer', async () => {
  const { schema } = await department.subgraph()
  const record = await bureau.record(
    '341199199912310016',
    everythingOf(schema.getType('CivilAffairsRecord') as GraphQLObjectType),
  )
  expect(record).toMatchObject({
    link: 'ABSENT',
    inDibao: false,
    inTekun: false,
    dibao: [],
    careVisits: [],
    registers: [],
    diedOn: null,
  })
})

test('somebody who could be one of the records without a number is not said to be without aid', async () => {
  await bureau.handIn('care-subjects', [
    { 姓名: '吴秀珍', 出生日期: '1938-06-12', 所属村: LONGHU, 对象类型: '独居', 纳入日期: '2022-06-01' },
    {
      证件号码: '341199193806120029',
      姓名: '吴秀珍',
      所属村: '341122101202',
      对象类型: '独居',
      纳入日期: '2022-06-01',
    },
  ])
  await bureau.source.query(`update linked_person set division_code = $1 where name = '吴秀珍'`, [LONGHU])
  expect(await bureau.record('341199193806120029', 'link inDibao inTekun hasOldAgeAllowance')).toEqual({
    link: 'UNCERTAIN',
    inDibao: null,
    inTekun: null,
    hasOldAgeAllowance: null,
  })
})

test('a ledger handed in for the county says for which period its village is complete', async () => {
  const row = {
    证件号码: '341199194203150012',
    姓名: '张守田',
    所属村: LONGHU,
    死亡日期: '2022-12-28',
    登记日期: '2022-12-30',
  }
  await bureau.handIn('deaths', [row], { mode: '全量', period: '2022-01-01 至 2023-01-09 18:00' })
  const { registers } = await bureau.record(row.证件号码, 'registers { register division from through }')
  expect(registers).toContainEqual({
    register: 'deaths',
    division: '341122000000',
    from: '2022-01-01',
    through: '2023-01-09T18:00:00+08:00',
  })
})

test('the subgraph composes with another department: descriptions, prefixes, the feed', async () => {
  const other = await loadDepartment(
    fileURLToPath(new URL('../../../packages/subgraph/tests/school-meals', import.meta.url)),
  )
  const household = `\n"A household of the registry (户)."\ntype Household @key(fields: "number") {\n  "Number (户编号)."\n  number: ID!\n  "Lunches of the household (用餐数)."\n  schoolMeals: Int\n}\n`
  const { problems } = composePlatform({
    subgraphs: [
      await subgraphOf(department),
      await subgraphOf(other).then((of) => ({ ...of, sdl: of.sdl + household })),
    ],
  })
  expect(problems).toEqual([])
})

async function subgraphOf(of: Department) {
  const { name, url, typePrefix } = of.manifest
  return { name, url, typePrefix, sdl: await printSubgraph(of) }
}

/** Selects every field of a type, and of what it holds; of persons and households only the key. */
function everythingOf(type: GraphQLObjectType): string {
  return Object.values(type.getFields())
    .map((field) => {
      let of = field.type as { ofType?: unknown }
      while (of.ofType) of = of.ofType as { ofType?: unknown }
      if (!isObjectType(of)) return field.name
      if (of.name === 'Person') return `${field.name} { id }`
      if (of.name === 'Household') return `${field.name} { number }`
      return `${field.name} { ${everythingOf(of)} }`
    })
    .join(' ')
}
