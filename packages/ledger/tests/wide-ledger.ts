import {
  code,
  date,
  division,
  householdNumber,
  identityNumber,
  integer,
  ledger,
  personName,
  phone,
  text,
  yesNo,
  yuan,
} from '../src/index.js'

/** Twelve columns, one of nearly every kind: the ledger that speed and memory are measured with. */
export const wideLedger = ledger({
  register: 'wide',
  title: { zh: '宽台账', en: 'Wide ledger' },
  columns: {
    identity: identityNumber('证件号码'),
    name: personName('姓名'),
    division: division('行政区划'),
    dose: integer('剂次', { min: 1, max: 9 }),
    product: code('疫苗种类', { INACTIVATED: ['灭活', '1'], AD5: ['腺病毒载体', '2'] }),
    vaccinatedOn: date('接种日期', { notAfter: 'through' }),
    clinic: text('接种单位', { optional: true }),
    phone: phone('联系电话', { optional: true }),
    elderly: yesNo('是否老人'),
    allowance: yuan('补贴金额'),
    remark: text('备注', { optional: true }),
    household: householdNumber('户编号'),
  },
})
