import type { Person } from '../../lives/person.js'
import type { HealthRecords } from '../../services/health.js'
import { peopleOf } from '../columns.js'
import { countyLedger } from '../county-ledger.js'
import { clinicCodeOf, PATIENT } from './health-columns.js'

type Contract = NonNullable<HealthRecords['contract']>
type Service = NonNullable<HealthRecords['contractServices']>[number]

/** 家庭医生签约 for 2022. */
export const familyDoctorContractsLedger = countyLedger<{ person: Person; contract: Contract }>({
  department: 'health',
  register: 'family-doctor-contracts',
  title: '来安县家庭医生签约台账',
  format: 'csv',
  from: '2022-01-01',
  *subjects(life) {
    for (const person of peopleOf(life, 'health')) {
      if (person.health.contract) yield { person, contract: person.health.contract }
    }
  },
  columns: {
    ...PATIENT,
    签约日期: ({ contract }) => contract.signedOn,
    协议起始日期: ({ contract }) => contract.from,
    协议截止日期: ({ contract }) => contract.through,
    家庭医生: ({ contract }) => contract.doctor,
    签约机构编码: ({ person }) => clinicCodeOf(person),
  },
})

/** What was done under the contracts; signed and never served has no row here. */
export const familyDoctorServicesLedger = countyLedger<{ person: Person; service: Service }>({
  department: 'health',
  register: 'family-doctor-services',
  title: '来安县家庭医生履约服务台账',
  format: 'csv',
  from: '2022-01-01',
  dates: '2022年12月1日',
  *subjects(life) {
    for (const person of peopleOf(life, 'health')) {
      for (const service of person.health.contractServices ?? []) yield { person, service }
    }
  },
  columns: {
    ...PATIENT,
    服务日期: ({ service }) => service.on,
    服务内容: ({ service }) => service.kind,
    服务医生: ({ person }) => person.health.contract?.doctor ?? '',
    服务机构编码: ({ person }) => clinicCodeOf(person),
  },
})
