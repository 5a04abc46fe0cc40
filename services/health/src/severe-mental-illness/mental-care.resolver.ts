import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { type DepartmentRequest } from '@huilian/subgraph'
import { MentalCare } from './mental-care.type.js'
import { type SevereMentalIllnessFollowUpRow } from './severe-mental-illness-follow-up.entity.js'
import { severeMentalIllnessFollowUpsOfPerson } from './severe-mental-illness-follow-up.store.js'
import { SevereMentalIllnessFollowUp } from './severe-mental-illness-follow-up.type.js'
import { type SevereMentalIllnessRow } from './severe-mental-illness.entity.js'
import { severeMentalIllnessOfPerson } from './severe-mental-illness.store.js'
import { SevereMentalIllnessRegistration } from './severe-mental-illness.type.js'

@Resolver(() => MentalCare)
export class MentalCareResolver {
  @FieldResolver(() => SevereMentalIllnessRegistration, {
    nullable: true,
    description: 'Entry of the register; null: not in it (登记).',
  })
  registration(@Root() care: MentalCare, @Ctx() { lists }: DepartmentRequest): Promise<SevereMentalIllnessRow | null> {
    return lists.loadFirst(severeMentalIllnessOfPerson, care.personKey)
  }

  @FieldResolver(() => [SevereMentalIllnessFollowUp], { description: 'Follow-ups, oldest first (随访).' })
  followUps(@Root() care: MentalCare, @Ctx() { lists }: DepartmentRequest): Promise<SevereMentalIllnessFollowUpRow[]> {
    return lists.load(severeMentalIllnessFollowUpsOfPerson, care.personKey)
  }
}
