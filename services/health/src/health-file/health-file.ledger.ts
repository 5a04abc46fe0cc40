import { cameAs, column, date, ledger, Refused, type Column } from '@huilian/ledger'
import { optionalClinicCode } from '../clinic/clinic-columns.js'
import { checkPerson, personColumns } from '../person/person-columns.js'

/** 居民健康档案编号: 6 digits of the county, 3 of the township, 3 of the village in the health service's own block, 5 serial. */
const fileNumber = column(
  '健康档案编号',
  {
    optional: true,
    aliases: ['档案编号', '居民健康档案编号'],
    description: '17位；第10至12位是卫生系统自己的村编码，与统计用区划代码不同',
    example: '34112210110100001',
  },
  {
    accepts: '17位数字；单元格设为文本格式',
    example: '34112210110100001',
    width: 20,
    read: (cell, kind) => {
      const number = cell
        .normalize('NFKC')
        .replace(/[\s-]+/g, '')
        .replace(/^'/, '')
      if (kind !== 'number' && /^\d{17}$/.test(number)) return number
      return new Refused(
        { zh: '文本格式的17位档案编号', en: 'a file number of 17 digits stored as text' },
        cameAs(cell),
        { zh: '把该列设为文本格式后重新填写', en: 'format the column as text and enter it again' },
      )
    },
  },
) as Column<string | null>

/** The universal register: it decides what people are called and where they live, so a name is corrected here. */
export const healthFileLedger = ledger({
  register: 'health-files',
  title: { zh: '居民健康档案台账', en: 'Health files of residents' },
  columns: {
    ...personColumns,
    fileNumber,
    filedOn: date('建档日期', { notAfter: 'through', example: '2012-04-18' }),
    closedOn: date('注销日期', { optional: true, notAfter: 'through', aliases: ['结案日期'], example: '' }),
    clinicCode: optionalClinicCode('建档机构编码'),
  },
  check: checkPerson,
})
