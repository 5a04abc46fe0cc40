import { code, date, integer, ledger, text } from '@huilian/ledger'
import { optionalClinicCode } from '../clinic/clinic-columns.js'
import { checkPerson, personColumns } from '../person/person-columns.js'
import { vaccineProducts } from './vaccination.codes.js'

export const vaccinationLedger = ledger({
  register: 'vaccinations',
  title: { zh: '新冠病毒疫苗接种台账', en: 'COVID-19 vaccinations' },
  columns: {
    ...personColumns,
    dose: integer('接种剂次', {
      min: 1,
      max: 9,
      aliases: ['剂次', '针次'],
      description: '从第1剂起连续编号，加强针接着编',
      example: '2',
    }),
    product: code('疫苗类型', vaccineProducts.words, { aliases: ['疫苗品种', '疫苗种类'], example: '灭活疫苗' }),
    vaccinatedOn: date('接种日期', {
      notBefore: '2020-07-01',
      notAfter: 'through',
      aliases: ['接种时间'],
      example: '2021-07-12',
    }),
    clinicCode: optionalClinicCode('接种单位编码'),
    clinicName: text('接种单位', {
      optional: true,
      maximum: 100,
      aliases: ['接种点', '接种机构'],
      example: '半塔镇卫生院',
    }),
  },
  check: checkPerson,
})
