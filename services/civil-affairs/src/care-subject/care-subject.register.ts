import { defineRegister, place } from '@huilian/subgraph'
import { mentionOf } from '../person/person-mention.js'
import { CareSubject } from './care-subject.entity.js'
import { careSubjectLedger } from './care-subject.ledger.js'

export const careSubjectRegister = defineRegister({
  ledger: careSubjectLedger,
  entity: CareSubject,
  people: (row) => ({ person: mentionOf(row) }),
  placements: (row, keys) => [
    place(CareSubject, {
      personKey: keys.person,
      listedOn: row.listedOn,
      delistedOn: row.delistedOn,
      groups: row.groups.filter((group) => group !== 'FAMILY_PLANNING_SPECIAL'),
      familyPlanningSpecial: row.groups.includes('FAMILY_PLANNING_SPECIAL'),
      riskLevel: row.riskLevel,
    }),
  ],
})
