import { FieldResolver, Resolver, Root } from 'type-graphql'
import { Person } from '../person/person.reference.js'
import { type AssistantRow } from './assistant.entity.js'
import { Assistant } from './assistant.type.js'

@Resolver(() => Assistant)
export class AssistantResolver {
  @FieldResolver(() => Person, {
    nullable: true,
    description: 'The assistant, where the ledger gives the number; the registry names him (协助人).',
  })
  person(@Root() assistant: AssistantRow): Person | null {
    return assistant.assistantKey ? { id: assistant.assistantKey } : null
  }
}
