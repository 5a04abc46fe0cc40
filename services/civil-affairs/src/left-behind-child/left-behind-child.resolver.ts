import { type DepartmentRequest } from '@huilian/subgraph'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { ProtectedChild } from '../child/protected-child.type.js'
import { personOf } from '../person/person.reference.js'
import { leftBehindListingsOfChild } from './left-behind-child.store.js'
import { LeftBehindChild } from './left-behind-child.type.js'

@Resolver(() => ProtectedChild)
export class LeftBehindChildResolver {
  @FieldResolver(() => [LeftBehindChild], {
    description: 'Listings as a left-behind child, oldest first (留守儿童关爱).',
  })
  async leftBehind(
    @Root() { personKey }: ProtectedChild,
    @Ctx() { lists }: DepartmentRequest,
  ): Promise<LeftBehindChild[]> {
    const listings = await lists.load(leftBehindListingsOfChild, personKey)
    return listings.map(({ guardianName, guardianKey, ...listing }) => ({
      ...(listing as Omit<LeftBehindChild, 'guardianNamed' | 'guardian'>),
      guardianNamed: guardianName !== null,
      guardian: personOf(guardianKey),
    }))
  }
}
