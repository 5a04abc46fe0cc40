import { recordList } from '@huilian/subgraph'
import { LedgerEntryRow } from './ledger-entry.entity.js'

export const ledgerEntryOfPerson = recordList(LedgerEntryRow, 'personKey', { lastReviewedOn: 'ASC' })
