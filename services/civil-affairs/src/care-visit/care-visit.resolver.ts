import { CivilDateScalar, type DepartmentRequest, Indexed } from '@huilian/subgraph'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { latest } from '../payment/paid-through.js'
import { CivilAffairsRecord } from '../person/civil-affairs-record.type.js'
import { CareChannel, CareFinding, CareVisitorRole } from './care-visit.enums.js'
import { type CareVisit as CareVisitRow } from './care-visit.entity.js'
import { careVisitsOfPerson } from './care-visit.store.js'
import { CareVisit } from './care-visit.type.js'

@Resolver(() => CivilAffairsRecord)
export class CareVisitResolver {
  @FieldResolver(() => [CareVisit], {
    description: 'Contacts that were tried, answered or not, oldest first (探访关爱记录).',
  })
  async careVisits(
    @Root() { personKey }: CivilAffairsRecord,
    @Ctx() { lists }: DepartmentRequest,
  ): Promise<CareVisit[]> {
    return (await lists.load(careVisitsOfPerson, personKey)).map(describe)
  }

  @FieldResolver(() => CivilDateScalar, {
    nullable: true,
    description: 'Day of the latest contact that was answered, as of today (最近一次有效探访日期).',
  })
  @Indexed({ absent: 'NONE' })
  async lastCareContactOn(
    @Root() { personKey }: CivilAffairsRecord,
    @Ctx() { lists, clock }: DepartmentRequest,
  ): Promise<string | null> {
    const visits = await lists.load(careVisitsOfPerson, personKey)
    const answered = visits.filter((visit) => visit.answered && visit.visitedOn <= clock.today())
    return latest(answered.map(({ visitedOn }) => visitedOn))
  }
}

function describe(row: CareVisitRow): CareVisit {
  return {
    on: row.visitedOn,
    at: row.time === '' ? null : `${row.visitedOn}T${row.time}:00+08:00`,
    channel: CareChannel[row.channel],
    answered: row.answered,
    by: CareVisitorRole[row.role],
    finding: row.finding === null ? null : CareFinding[row.finding],
  }
}
