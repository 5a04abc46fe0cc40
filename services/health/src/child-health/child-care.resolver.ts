import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { type DepartmentRequest } from '@huilian/subgraph'
import { ChildCare } from './child-care.type.js'
import { type ChildHealthVisitRow } from './child-health-visit.entity.js'
import { childHealthVisitsOfPerson } from './child-health-visit.store.js'
import { ChildHealthVisit } from './child-health-visit.type.js'

@Resolver(() => ChildCare)
export class ChildCareResolver {
  @FieldResolver(() => [ChildHealthVisit], {
    description: 'Health visits in the order in which they were due (健康检查).',
  })
  visits(@Root() care: ChildCare, @Ctx() { lists }: DepartmentRequest): Promise<ChildHealthVisitRow[]> {
    return lists.load(childHealthVisitsOfPerson, care.personKey)
  }
}
