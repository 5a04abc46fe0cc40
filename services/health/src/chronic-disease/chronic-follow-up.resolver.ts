import { FieldResolver, Resolver, Root } from 'type-graphql'
import { type ChronicFollowUpRow } from './chronic-follow-up.entity.js'
import { ChronicFollowUp } from './chronic-follow-up.type.js'

@Resolver(() => ChronicFollowUp)
export class ChronicFollowUpResolver {
  @FieldResolver(() => Boolean, {
    description: 'Whether doctor and patient met: only such a follow-up counts towards four a year (是否面对面).',
  })
  faceToFace(@Root() followUp: ChronicFollowUpRow): boolean {
    return followUp.way === 'CLINIC' || followUp.way === 'HOME'
  }
}
