import type { Person } from '../../lives/person.js'
import { addMonths, monthOf } from '../../calendar.js'
import type { Tekun } from '../../services/civil-affairs.js'
import { peopleOf, yuan } from '../columns.js'
import { countyLedger } from '../county-ledger.js'
import { endedOn, WHOM } from './aid-columns.js'

/** 特困人员: dispersed with carer and agreement, collective with institution. */
export const tekunLedger = countyLedger<{ person: Person; record: Tekun; ended: string | undefined }>({
  department: 'civil-affairs',
  register: 'tekun',
  title: '来安县特困人员救助供养台账',
  format: 'xlsx',
  from: '2010-01-01',
  *subjects(life, through) {
    for (const person of peopleOf(life, 'civil-affairs')) {
      const record = person.aid.tekun
      if (record && record.approvedOn <= through) yield { person, record, ended: endedOn(person, through) }
    }
  },
  columns: {
    特困供养证号: ({ record }) => record.number,
    ...WHOM,
    城乡类别: () => '农村',
    批准日期: ({ record }) => record.approvedOn,
    起始日期: ({ record }) => `${monthOf(addMonths(record.approvedOn, 1))}-01`,
    终止日期: ({ ended }) => ended ?? '',
    终止原因: ({ ended }) => (ended ? '死亡' : ''),
    供养方式: ({ record }) => record.mode,
    照料护理档次: ({ record }) => record.careLevel,
    月供养金额: ({ record }) => yuan(record.monthly),
    供养机构: ({ record }) => record.institution ?? '',
    入住日期: ({ record, person }) => (record.institution ? (person.institution?.since ?? record.approvedOn) : ''),
    照料人姓名: ({ record }) => record.carer ?? '',
    照护协议签订日期: ({ record }) => record.agreementOn ?? '',
    照料人状态: ({ record }) => (record.carer ? '正常照料' : ''),
  },
})
