import { type DepartmentRequest } from '@huilian/subgraph'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { CivilAffairsRecord } from '../person/civil-affairs-record.type.js'
import { CareEnrolment } from './care-enrolment.type.js'
import { careSubjectsOfPerson } from './care-subject.store.js'

@Resolver(() => CivilAffairsRecord)
export class CareSubjectResolver {
  @FieldResolver(() => [CareEnrolment], {
    description: 'Listings as an old person who is owed care visits, oldest first (特殊困难老年人探访关爱对象).',
  })
  async careEnrolments(
    @Root() { personKey }: CivilAffairsRecord,
    @Ctx() { lists }: DepartmentRequest,
  ): Promise<CareEnrolment[]> {
    const subjects = await lists.load(careSubjectsOfPerson, personKey)
    return subjects.map(({ familyPlanningSpecial, ...subject }) => ({
      ...(subject as unknown as Omit<CareEnrolment, 'familyPlanningSpecialFamily'>),
      familyPlanningSpecialFamily: familyPlanningSpecial,
    }))
  }
}
