import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { type DepartmentRequest } from '@huilian/subgraph'
import { ChronicCare } from './chronic-care.type.js'
import { type ChronicFollowUpRow } from './chronic-follow-up.entity.js'
import { chronicFollowUpsOfPerson } from './chronic-follow-up.store.js'
import { ChronicFollowUp } from './chronic-follow-up.type.js'
import { type ChronicRegistrationRow } from './chronic-registration.entity.js'
import { chronicRegistrationsOfPerson } from './chronic-registration.store.js'
import { ChronicRegistration } from './chronic-registration.type.js'

@Resolver(() => ChronicCare)
export class ChronicCareResolver {
  @FieldResolver(() => [ChronicRegistration], { description: 'Diseases under management, oldest first (管理登记).' })
  registrations(@Root() care: ChronicCare, @Ctx() { lists }: DepartmentRequest): Promise<ChronicRegistrationRow[]> {
    return lists.load(chronicRegistrationsOfPerson, care.personKey)
  }

  @FieldResolver(() => [ChronicFollowUp], { description: 'Follow-ups, oldest first (随访).' })
  followUps(@Root() care: ChronicCare, @Ctx() { lists }: DepartmentRequest): Promise<ChronicFollowUpRow[]> {
    return lists.load(chronicFollowUpsOfPerson, care.personKey)
  }
}
