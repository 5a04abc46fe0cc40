import { code, date, division, identityNumber, integer, ledger, personName, phone, text } from '../src/index.js'

/** The ledger of vaccinations, as a department would define it. */
export const vaccinationLedger = ledger({
  register: 'vaccinations',
  title: { zh: '新冠疫苗接种台账', en: 'COVID-19 vaccination ledger' },
  columns: {
    identity: identityNumber('证件号码', { aliases: ['身份证号'] }),
    name: personName('姓名'),
    division: division('行政区划', { aliases: ['村代码', '所属村', '村'] }),
    dose: integer('剂次', { min: 1, max: 9 }),
    product: code('疫苗种类', { INACTIVATED: ['灭活', '灭活疫苗', '01'], AD5: ['腺病毒载体', '02'] }),
    vaccinatedOn: date('接种日期', { notAfter: 'through', example: '2022-11-02' }),
    clinic: text('接种单位', { optional: true, example: '半塔镇中心卫生院' }),
    phone: phone('联系电话', { optional: true }),
  },
  check: (row) => (row.product === 'AD5' && row.dose > 2 ? ['腺病毒载体疫苗只有两剂'] : []),
})

export const monitoredHeadings = [
  '身份证号',
  '姓 名',
  '村',
  '剂次\n（必填）',
  '*疫苗种类',
  '接种日期',
  '接种单位',
  '备注',
]

/** Wang Xiulan of 龙湖村, as any ledger may hold her. */
export const wangXiulan = [
  '341199194203150012',
  '王秀兰',
  '341122101201',
  '1',
  '灭活',
  '2022-11-02',
  '半塔镇中心卫生院',
]
