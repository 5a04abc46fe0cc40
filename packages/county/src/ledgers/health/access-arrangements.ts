import type { Person } from '../../lives/person.js'
import type { HealthRecords } from '../../services/health.js'
import { peopleOf } from '../columns.js'
import { countyLedger } from '../county-ledger.js'
import { clinicCodeOf, PATIENT } from './health-columns.js'

type Arrangement = NonNullable<HealthRecords['arrangement']>

/** 上门接种和绿色通道. */
export const accessArrangementsLedger = countyLedger<{ person: Person; arrangement: Arrangement }>({
  department: 'health',
  register: 'access-arrangements',
  title: '来安县行动不便人员上门接种和绿色通道安排台账',
  format: 'xlsx',
  from: '2022-12-01',
  *subjects(life) {
    for (const person of peopleOf(life, 'health')) {
      if (person.health.arrangement) yield { person, arrangement: person.health.arrangement }
    }
  },
  columns: {
    ...PATIENT,
    安排方式: ({ arrangement }) => arrangement.mode,
    安排日期: ({ arrangement }) => arrangement.plannedOn,
    登记日期: ({ arrangement }) => arrangement.on,
    承担机构编码: ({ person }) => clinicCodeOf(person),
  },
})
