import type { Person } from '../../lives/person.js'
import { underlyingDiseases } from '../../lives/illness.js'
import { isMaternal } from '../../lives/pregnancy.js'
import type { LedgerEntry } from '../../services/health.js'
import { keyGroupsOf } from '../../services/key-groups.js'
import { peopleOf, yesNo } from '../columns.js'
import { countyLedger } from '../county-ledger.js'
import { clinicCodeOf, PATIENT } from './health-columns.js'

const MOBILITY = { FREE: '行动自如', LIMITED: '行动受限', HOUSEBOUND: '不能出户', BEDBOUND: '卧床' } as const
const SELF_CARE = { FULL: '完全自理', PARTIAL: '部分自理', NONE: '不能自理' } as const

/** 重点人群健康状况信息台账 of the notice. */
export const ledgerEntriesLedger = countyLedger<{ person: Person; entry: LedgerEntry; pregnant: boolean }>({
  department: 'health',
  register: 'ledger-entries',
  title: '来安县重点人群健康状况信息台账',
  format: 'xlsx',
  from: '2022-01-01',
  *subjects(life) {
    for (const person of peopleOf(life, 'health')) {
      const entry = person.health.ledger
      const pregnant = isMaternal(person, life.telling.day) && !person.pregnancy?.deliveredOn
      if (entry) yield { person, entry, pregnant }
    }
  },
  columns: {
    ...PATIENT,
    重点人群类别: ({ person }, { telling }) => keyGroupsOf(person, telling).join('、'),
    基础性疾病及病情: ({ person, entry }) => diseasesAsWritten(person, entry),
    是否怀孕: ({ pregnant }) => yesNo(pregnant),
    预产期: ({ person, pregnant }) => (pregnant ? (person.pregnancy?.dueOn ?? '') : ''),
    分娩日期: ({ person }) => person.pregnancy?.deliveredOn ?? '',
    行动能力: ({ person, entry }) => (entry.blank === 'MOBILITY' ? '' : MOBILITY[person.mobility ?? 'FREE']),
    生活自理能力: ({ person }) => SELF_CARE[person.selfCare ?? 'FULL'],
    协助人: ({ person }) => person.health.assistant?.name ?? '',
    协助人与本人关系: ({ person }) => person.health.assistant?.relation ?? '',
    管理机构编码: ({ person }) => clinicCodeOf(person),
    最近核实日期: ({ entry }) => entry.reviewedOn,
  },
})

/** 高血压（稳定）、冠心病（不稳定）; 无 is an answer, a blank is none. */
function diseasesAsWritten(person: Person, entry: LedgerEntry): string {
  if (entry.blank === 'DISEASE') return ''
  const illnesses = underlyingDiseases(person)
  if (illnesses.length === 0) return '无'
  const stability = (stable: boolean): string => (entry.blank === 'STABILITY' ? '' : stable ? '（稳定）' : '（不稳定）')
  return illnesses.map(({ disease, stable }) => disease + stability(stable)).join('、')
}
