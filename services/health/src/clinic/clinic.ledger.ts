import { code, date, division, ledger, personName, phone, text } from '@huilian/ledger'
import { clinicCode } from './clinic-columns.js'
import { clinicKinds, phoneKinds } from './clinic.codes.js'

/** One row for each phone number of a clinic; the clinic's own cells repeat. */
export const clinicLedger = ledger({
  register: 'clinics',
  title: { zh: '基层医疗机构及值班电话台账', en: 'Clinics and their duty phones' },
  columns: {
    code: clinicCode(),
    name: text('机构名称', { maximum: 100, aliases: ['医疗机构名称', '单位名称'], example: '半塔镇龙湖村卫生室' }),
    kind: code('机构类别', clinicKinds.words, { aliases: ['机构类型'], example: '村卫生室' }),
    division: division('所在区划', {
      aliases: ['所在村', '所属村', '所在乡镇（村）', '区划代码'],
      example: '341122101201',
    }),
    closedOn: date('机构撤销日期', {
      optional: true,
      aliases: ['停办日期'],
      description: '机构已撤销的填写',
      example: '',
    }),
    phone: phone('联系电话', { aliases: ['值班电话', '电话', '电话号码'], example: '0550-0001001' }),
    phoneKind: code('电话类别', phoneKinds.words, { aliases: ['号码类别'], example: '值班电话' }),
    doctor: personName('家庭医生姓名', {
      optional: true,
      aliases: ['值班医生', '签约医生', '医生姓名'],
      description: '家庭医生电话填写医生姓名',
      example: '',
    }),
    validFrom: date('电话启用日期', { aliases: ['启用日期', '号码启用日期'], example: '2022-12-01' }),
    validTo: date('电话停用日期', {
      optional: true,
      aliases: ['停用日期', '号码停用日期'],
      description: '最后一天有效的日期；仍在使用的留空',
      example: '',
    }),
  },
  check: (row) =>
    row.validTo !== null && row.validTo < row.validFrom
      ? [`停用日期${row.validTo}早于启用日期${row.validFrom}，请核对`]
      : [],
})
