import { date, decimal, integer, ledger } from '@huilian/ledger'
import { optionalClinicCode } from '../clinic/clinic-columns.js'
import { checkPerson, personColumns } from '../person/person-columns.js'

/** Tier C: for clinical roles of the clinic only. */
export const childHealthVisitLedger = ledger({
  register: 'child-health-visits',
  title: { zh: '0-6岁儿童健康管理台账', en: 'Health visits of children under seven' },
  columns: {
    ...personColumns,
    dueMonth: integer('应访月龄', {
      min: 0,
      max: 83,
      unit: '月',
      aliases: ['月龄', '随访月龄'],
      description: '对应的访视：新生儿0、满月1、3、6、8、12、18、24、30、36，以后每年48、60、72',
      example: '12',
    }),
    visitedOn: date('随访日期', { notAfter: 'through', aliases: ['访视日期', '体检日期'], example: '2022-10-09' }),
    weight: decimal('体重', { optional: true, min: 0.5, max: 80, unit: 'kg', aliases: ['体重(kg)'], example: '9.6' }),
    height: decimal('身长', {
      optional: true,
      min: 20,
      max: 180,
      unit: 'cm',
      aliases: ['身高', '身长(cm)', '身高(cm)', '身长（身高）'],
      example: '75.5',
    }),
    clinicCode: optionalClinicCode('随访机构编码'),
  },
  check: checkPerson,
})
