import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { type DepartmentRequest } from '@huilian/subgraph'
import { MaternalCare } from './maternal-care.type.js'
import { type MaternalContactRow } from './maternal-contact.entity.js'
import { maternalContactsOfPerson } from './maternal-contact.store.js'
import { MaternalContact } from './maternal-contact.type.js'
import { type MaternalRecordRow } from './maternal-record.entity.js'
import { maternalRecordsOfPerson } from './maternal-record.store.js'
import { MaternalRecord } from './maternal-record.type.js'

@Resolver(() => MaternalCare)
export class MaternalCareResolver {
  @FieldResolver(() => [MaternalRecord], { description: 'Pregnancies, oldest first (孕产妇台账).' })
  records(@Root() care: MaternalCare, @Ctx() { lists }: DepartmentRequest): Promise<MaternalRecordRow[]> {
    return lists.load(maternalRecordsOfPerson, care.personKey)
  }

  @FieldResolver(() => [MaternalContact], {
    description: 'Contacts in and after pregnancy, oldest first (孕产期服务).',
  })
  contacts(@Root() care: MaternalCare, @Ctx() { lists }: DepartmentRequest): Promise<MaternalContactRow[]> {
    return lists.load(maternalContactsOfPerson, care.personKey)
  }
}
