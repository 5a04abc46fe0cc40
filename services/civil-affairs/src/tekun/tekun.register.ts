import { defineRegister, place } from '@huilian/subgraph'
import { mentionBeside, mentionOf } from '../person/person-mention.js'
import { approvalOf } from '../benefit/course-of.js'
import { Tekun } from './tekun.entity.js'
import { tekunLedger } from './tekun.ledger.js'

export const tekunRegister = defineRegister({
  ledger: tekunLedger,
  entity: Tekun,
  people: (row) => ({ person: mentionOf(row), carer: mentionBeside(row.carerIdentity, row.carerName) }),
  placements: (row, keys) => [
    place(Tekun, {
      personKey: keys.person,
      approvalNumber: row.approvalNumber,
      area: row.area,
      ...approvalOf(row),
      mode: row.mode,
      careLevel: row.careLevel,
      monthlyAmount: row.monthlyAmount,
      careAmount: row.careAmount,
      institution: row.institution,
      residentFrom: row.residentFrom,
      residentTo: row.residentTo,
      carerName: row.carerName,
      carerKey: keys.carer,
      carerState: row.carerState,
      agreementSignedOn: row.agreementSignedOn,
      agreementEndedOn: row.agreementEndedOn,
    }),
  ],
})
