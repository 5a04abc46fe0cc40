import { expect, expectTypeOf, test } from 'vitest'
import {
  code,
  codes,
  date,
  decimal,
  division,
  householdNumber,
  identityNumber,
  instant,
  integer,
  ledger,
  month,
  personName,
  phone,
  text,
  yesNo,
  yuan,
  type Identity,
  type LedgerRow,
} from './index.js'

const vaccinationLedger = ledger({
  register: 'vaccinations',
  title: { zh: '新冠疫苗接种台账', en: 'COVID-19 vaccination ledger' },
  columns: {
    identity: identityNumber('证件号码', { aliases: ['身份证号'], example: '341199194203150012' }),
    name: personName('姓名', { example: '王秀兰' }),
    division: division('行政区划', { aliases: ['村代码', '村', '所属村'], example: '341122101201' }),
    dose: integer('剂次', { min: 1, max: 9, example: '1' }),
    product: code(
      '疫苗种类',
      { INACTIVATED: ['灭活', '灭活疫苗', '1'], AD5: ['腺病毒载体', '2'] },
      { example: '灭活' },
    ),
    vaccinatedOn: date('接种日期', { notAfter: 'through', example: '2022-11-02' }),
    clinic: text('接种单位', { optional: true, example: '半塔镇中心卫生院' }),
    reactions: codes('反应', { FEVER: ['发热'], RASH: ['皮疹'] }, { optional: true }),
    paid: yuan('金额'),
    at: instant('时间'),
    month: month('月份'),
    temperature: decimal('体温', { optional: true }),
    phone: phone('电话', { optional: true }),
    elderly: yesNo('老人'),
    household: householdNumber('户编号'),
  },
  check: (row) => (row.dose === 1 && row.product === 'AD5' ? ['…'] : []),
})

test('the row of a ledger has the type of each column, and null only where it is optional', () => {
  type Row = LedgerRow<typeof vaccinationLedger>
  expectTypeOf<Row['identity']>().toEqualTypeOf<Identity>()
  expectTypeOf<Row['product']>().toEqualTypeOf<'INACTIVATED' | 'AD5'>()
  expectTypeOf<Row['clinic']>().toEqualTypeOf<string | null>()
  expectTypeOf<Row['reactions']>().toEqualTypeOf<readonly ('FEVER' | 'RASH')[] | null>()
  expectTypeOf<Row['paid']>().toEqualTypeOf<number>()
  expectTypeOf<Row['elderly']>().toEqualTypeOf<boolean>()
  expectTypeOf<Row['temperature']>().toEqualTypeOf<number | null>()
  expectTypeOf<Row['household']>().toEqualTypeOf<string>()
  expect(vaccinationLedger.columns.clinic.optional).toBe(true)
})

test('two columns under one heading are refused when the ledger is defined', () => {
  const columns = { name: personName('姓名'), again: text('别名', { aliases: ['姓 名（必填）'] }) }
  expect(() => ledger({ register: 'twice', title: { zh: '', en: '' }, columns })).toThrow(/name and again both answer/)
})
