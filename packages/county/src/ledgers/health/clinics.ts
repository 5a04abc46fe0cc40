import { clinicOf, hospitalOf, PHONE_CHANGED_ON, type Clinic } from '../../geography/clinic.js'
import { addDays } from '../../calendar.js'
import type { VillageLife } from '../../lives/county-life.js'
import { countyLedger } from '../county-ledger.js'

interface Line {
  clinic: Clinic
  phone: string
  kind: '值班电话' | '家庭医生电话'
  doctor?: string
  from: string
  through?: string
}

const SINCE = '2022-01-01'

/** 基层医疗机构: one row a telephone; where the duty telephone changed in December, the old one with its last day. */
export const clinicsLedger = countyLedger<Line>({
  department: 'health',
  register: 'clinics',
  title: '来安县基层医疗机构及值班电话台账',
  format: 'xlsx',
  from: SINCE,
  *subjects({ village, opensTownship, telling }: VillageLife) {
    if (opensTownship) {
      const clinic = hospitalOf(village.township)
      yield { clinic, phone: clinic.dutyPhone, kind: '值班电话', from: SINCE }
    }
    const clinic = clinicOf(village)
    if (clinic.formerPhone) {
      yield { clinic, phone: clinic.formerPhone, kind: '值班电话', from: SINCE, through: addDays(PHONE_CHANGED_ON, -1) }
    }
    yield { clinic, phone: clinic.dutyPhone, kind: '值班电话', from: clinic.formerPhone ? PHONE_CHANGED_ON : SINCE }
    const [doctor] = telling.officers.doctors
    if (doctor) yield { clinic, phone: doctor.phone, kind: '家庭医生电话', doctor: doctor.name, from: SINCE }
  },
  columns: {
    机构编码: ({ clinic }) => clinic.code,
    机构名称: ({ clinic }) => clinic.name,
    机构类别: ({ clinic }) => clinic.kind,
    所在区划: ({ clinic }) => clinic.division,
    联系电话: ({ phone }) => phone,
    电话类别: ({ kind }) => kind,
    家庭医生姓名: ({ doctor }) => doctor ?? '',
    电话启用日期: ({ from }) => from,
    电话停用日期: ({ through }) => through ?? '',
  },
})
