import { code, date, division, householdNumber, ledger, phone, yesNo } from '@huilian/ledger'
import { optionalClinicCode } from '../clinic/clinic-columns.js'
import { phoneKinds } from '../clinic/clinic.codes.js'
import { noticeChannels } from './phone-notice.codes.js'

/** 将基层医疗机构的值班电话或家庭医生电话通知到每一户重点人群家庭: one row for each number told to a household. */
export const phoneNoticeLedger = ledger({
  register: 'phone-notices',
  title: { zh: '值班电话和家庭医生电话告知到户台账', en: 'Households told a duty phone' },
  columns: {
    householdNumber: householdNumber('户编号', {
      aliases: ['居住户编号'],
      description: '实际居住的户',
      example: '341122101201000001',
    }),
    division: division('所属村', {
      aliases: ['所在村', '村（社区）', '村居', '行政村', '区划代码'],
      example: '341122101201',
    }),
    phone: phone('告知电话', { aliases: ['告知号码', '电话号码', '值班电话'], example: '0550-0001001' }),
    phoneKind: code('电话类别', phoneKinds.words, { aliases: ['号码类别'], example: '值班电话' }),
    clinicCode: optionalClinicCode('机构编码', '号码所属的基层医疗机构'),
    channel: code('告知方式', noticeChannels.words, { aliases: ['告知途径'], example: '入户告知' }),
    notifiedOn: date('告知日期', { notAfter: 'through', aliases: ['通知日期'], example: '2022-12-22' }),
    acknowledged: yesNo('是否知晓', { optional: true, aliases: ['是否确认', '群众知晓'], example: '是' }),
  },
})
