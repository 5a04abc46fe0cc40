import { defineRegister, place } from '@huilian/subgraph'
import { mention } from '../person/mention.js'
import { LedgerEntryRow } from './ledger-entry.entity.js'
import { ledgerEntryLedger } from './ledger-entry.ledger.js'

export const ledgerEntryRegister = defineRegister({
  ledger: ledgerEntryLedger,
  entity: LedgerEntryRow,
  people: (row) => ({ person: mention(row) }),
  placements: (row, keys) => [
    place(LedgerEntryRow, {
      personKey: keys.person,
      keyGroups: row.keyGroups?.filter((group) => group !== 'NOT_IN_ANY') ?? null,
      conditions:
        row.conditions?.map(({ disease, stability }) => ({ disease, stability: stability ?? row.stability })) ?? null,
      pregnant: row.pregnant,
      dueOn: row.dueOn,
      deliveredOn: row.deliveredOn,
      mobility: row.mobility,
      selfCare: row.selfCare,
      assistedBy: row.assistedBy,
      assistantRelation: row.assistantRelation,
      clinicCode: row.clinicCode,
      lastReviewedOn: row.lastReviewedOn,
    }),
  ],
})
