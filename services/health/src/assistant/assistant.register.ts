import { defineRegister, place } from '@huilian/subgraph'
import { mention } from '../person/mention.js'
import { AssistantRow } from './assistant.entity.js'
import { assistantLedger } from './assistant.ledger.js'

export const assistantRegister = defineRegister({
  ledger: assistantLedger,
  entity: AssistantRow,
  people: (row) => ({
    person: mention(row),
    // an assistant known by name only is nobody in particular: a namesake must not become him
    assistant: row.assistantIdentity
      ? { identity: row.assistantIdentity, name: row.assistantName, divisionCode: row.division }
      : null,
  }),
  placements: (row, keys) => [
    place(AssistantRow, {
      personKey: keys.person,
      assistantKey: keys.assistant,
      assistantName: row.assistantName,
      relation: row.relation,
      capable: row.capable,
      phone: row.phone,
      validFrom: row.validFrom,
      validTo: row.validTo,
    }),
  ],
})
