import { CivilDateScalar, type DepartmentRequest, Indexed } from '@huilian/subgraph'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { CivilAffairsHouseholdRecord } from '../household/civil-affairs-household-record.type.js'
import { CivilAffairsRecord } from '../person/civil-affairs-record.type.js'
import { assessmentsOfHousehold, assessmentsOfPerson } from './assessment.store.js'
import { Assessment } from './assessment.type.js'
import { lastConcludedOn, newestClueOn, withReferences } from './assessments-read.js'

const LAST_ASSESSED =
  'Day of the latest result, whatever it was, withdrawn applications apart, as of today (最近核查办结日期).'
const NEWEST_CLUE = 'Newest clue that somebody may need aid, looked into or not, as of today (最新线索日期).'

@Resolver(() => CivilAffairsRecord)
export class AssessmentOfPersonResolver {
  @FieldResolver(() => [Assessment], {
    description: 'Assessments of the person, oldest first, those with the result 不符合 included (社会救助核查).',
  })
  async assessments(
    @Root() { personKey }: CivilAffairsRecord,
    @Ctx() { lists }: DepartmentRequest,
  ): Promise<Assessment[]> {
    return (await lists.load(assessmentsOfPerson, personKey)).map(withReferences)
  }

  @FieldResolver(() => CivilDateScalar, { nullable: true, description: LAST_ASSESSED })
  @Indexed({ absent: 'NONE' })
  async lastAssessedOn(
    @Root() { personKey }: CivilAffairsRecord,
    @Ctx() { lists, clock }: DepartmentRequest,
  ): Promise<string | null> {
    return lastConcludedOn(await lists.load(assessmentsOfPerson, personKey), clock.today())
  }

  @FieldResolver(() => CivilDateScalar, { nullable: true, description: NEWEST_CLUE })
  @Indexed({ absent: 'NONE' })
  async newestClueOn(
    @Root() { personKey }: CivilAffairsRecord,
    @Ctx() { lists, clock }: DepartmentRequest,
  ): Promise<string | null> {
    return newestClueOn(await lists.load(assessmentsOfPerson, personKey), clock.today())
  }
}

@Resolver(() => CivilAffairsHouseholdRecord)
export class AssessmentOfHouseholdResolver {
  @FieldResolver(() => [Assessment], {
    description: 'Assessments of the household, oldest first, those with the result 不符合 included (社会救助核查).',
  })
  async assessments(
    @Root() { number }: CivilAffairsHouseholdRecord,
    @Ctx() { lists }: DepartmentRequest,
  ): Promise<Assessment[]> {
    return (await lists.load(assessmentsOfHousehold, number)).map(withReferences)
  }

  @FieldResolver(() => CivilDateScalar, { nullable: true, description: LAST_ASSESSED })
  @Indexed({ absent: 'NONE' })
  async lastAssessedOn(
    @Root() { number }: CivilAffairsHouseholdRecord,
    @Ctx() { lists, clock }: DepartmentRequest,
  ): Promise<string | null> {
    return lastConcludedOn(await lists.load(assessmentsOfHousehold, number), clock.today())
  }

  @FieldResolver(() => CivilDateScalar, { nullable: true, description: NEWEST_CLUE })
  @Indexed({ absent: 'NONE' })
  async newestClueOn(
    @Root() { number }: CivilAffairsHouseholdRecord,
    @Ctx() { lists, clock }: DepartmentRequest,
  ): Promise<string | null> {
    return newestClueOn(await lists.load(assessmentsOfHousehold, number), clock.today())
  }
}
