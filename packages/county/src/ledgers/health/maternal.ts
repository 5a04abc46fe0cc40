import type { Pregnancy } from '../../lives/body.js'
import type { Person } from '../../lives/person.js'
import type { HealthRecords } from '../../services/health.js'
import { peopleOf, yesNo } from '../columns.js'
import { countyLedger } from '../county-ledger.js'
import { clinicCodeOf, PATIENT } from './health-columns.js'

/** 孕产妇健康管理: the clinic's own. */
export const maternalRecordsLedger = countyLedger<{ person: Person; pregnancy: Pregnancy }>({
  department: 'health',
  register: 'maternal-records',
  title: '来安县孕产妇健康管理台账',
  format: 'xlsx',
  from: '2022-01-01',
  *subjects(life, through) {
    for (const person of peopleOf(life, 'health')) {
      const { pregnancy } = person
      if (pregnancy && pregnancy.registeredOn <= through) yield { person, pregnancy }
    }
  },
  columns: {
    ...PATIENT,
    建册日期: ({ pregnancy }) => pregnancy.registeredOn,
    末次月经: ({ pregnancy }) => pregnancy.lastPeriod,
    预产期: ({ pregnancy }) => pregnancy.dueOn,
    妊娠结束日期: ({ pregnancy }) => pregnancy.deliveredOn ?? '',
    妊娠结局: ({ pregnancy }) => (pregnancy.deliveredOn ? '活产' : ''),
    产后出院日期: ({ pregnancy }) => pregnancy.dischargedOn ?? '',
    管理机构编码: ({ person }) => clinicCodeOf(person),
  },
})

type AntenatalContact = NonNullable<HealthRecords['antenatal']>[number]

export const maternalContactsLedger = countyLedger<{ person: Person; contact: AntenatalContact }>({
  department: 'health',
  register: 'maternal-contacts',
  title: '来安县孕产妇随访服务台账',
  format: 'xlsx',
  from: '2022-01-01',
  *subjects(life) {
    for (const person of peopleOf(life, 'health')) {
      for (const contact of person.health.antenatal ?? []) yield { person, contact }
    }
  },
  columns: {
    ...PATIENT,
    服务类别: ({ contact }) => contact.kind,
    服务日期: ({ contact }) => contact.on,
    孕周: ({ contact }) => (contact.kind === '产前检查' ? contact.week : ''),
    随访方式: ({ contact }) => (contact.kind === '产后访视' ? '家庭' : '门诊'),
    是否外院: ({ person }) => yesNo(!!person.away),
    服务机构编码: ({ person }) => clinicCodeOf(person),
  },
})
