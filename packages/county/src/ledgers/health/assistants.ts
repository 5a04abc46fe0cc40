import type { Person } from '../../lives/person.js'
import type { HealthRecords } from '../../services/health.js'
import { nameOf, numberOf, peopleOf } from '../columns.js'
import { countyLedger } from '../county-ledger.js'
import { PATIENT } from './health-columns.js'

type Assistant = NonNullable<HealthRecords['assistant']>

/** 协助人: relatives of the house with their number, neighbours and grid members without. */
export const assistantsLedger = countyLedger<{ person: Person; assistant: Assistant }>({
  department: 'health',
  register: 'assistants',
  title: '来安县特殊人群健康监测协助人台账',
  format: 'xlsx',
  from: '2022-12-01',
  *subjects(life) {
    for (const person of peopleOf(life, 'health')) {
      if (person.health.assistant) yield { person, assistant: person.health.assistant }
    }
  },
  columns: {
    ...PATIENT,
    协助人姓名: ({ assistant }) => (assistant.relative ? nameOf(assistant.relative, 'health') : assistant.name),
    协助人证件号码: ({ assistant }) => (assistant.relative ? numberOf(assistant.relative, 'health') : ''),
    与本人关系: ({ assistant }) => assistant.relation,
    有无协助能力: () => '有',
    开始日期: ({ assistant }) => assistant.from,
  },
})
