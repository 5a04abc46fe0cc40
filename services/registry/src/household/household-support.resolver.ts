import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { CivilDateScalar, Indexed, InstantScalar, type DepartmentRequest } from '@huilian/subgraph'
import { dwellingOfHousehold } from '../dwelling/dwelling.store.js'
import { DwellingFact } from '../dwelling/dwelling.type.js'
import { measuresOfHousehold } from '../measure/measure.store.js'
import { MeasureFact } from '../measure/measure.type.js'
import { isResponsibleOn, responsibilitiesOfHousehold } from '../responsibility/responsibility.store.js'
import { ResponsibilityFact } from '../responsibility/responsibility.type.js'
import { returnAnswerFact } from '../returnee/return-answer-fact.js'
import { ReturnAnswerFact } from '../returnee/return-answer.type.js'
import { returneesOfHousehold } from '../returnee/returnee.store.js'
import { risksOfHousehold } from '../risk/risk.store.js'
import { RiskFact } from '../risk/risk.type.js'
import { visitFact, winterAnswersOf } from '../visit/visit-fact.js'
import { visitsOfHousehold } from '../visit/visit.store.js'
import { VisitFact, WinterAnswer } from '../visit/visit.type.js'
import { Household } from './household.type.js'

/** What is done for a household: risks and measures, dwelling, who looks after it, contacts. */
@Resolver(() => Household)
export class HouseholdSupportResolver {
  @FieldResolver(() => [RiskFact], {
    nullable: true,
    description: 'Risks, removed ones included, oldest first (返贫致贫风险).',
  })
  risks(@Root() { number }: Household, @Ctx() { lists }: DepartmentRequest): Promise<RiskFact[]> {
    return lists.load(risksOfHousehold, number)
  }

  @FieldResolver(() => [MeasureFact], { nullable: true, description: 'Measures of support, oldest first (帮扶措施).' })
  measures(@Root() { number }: Household, @Ctx() { lists }: DepartmentRequest): Promise<MeasureFact[]> {
    return lists.load(measuresOfHousehold, number)
  }

  @FieldResolver(() => DwellingFact, {
    nullable: true,
    description: 'Its house and water; null: never looked at (住房和饮水).',
  })
  dwelling(@Root() { number }: Household, @Ctx() { lists }: DepartmentRequest): Promise<DwellingFact | null> {
    return lists.loadFirst(dwellingOfHousehold, number)
  }

  @FieldResolver(() => [ResponsibilityFact], {
    nullable: true,
    description: 'Who looks after the household on a day: within the period, and with an open account (当日责任人).',
  })
  async responsibilities(
    @Root() { number }: Household,
    @Arg('on', () => CivilDateScalar, { nullable: true, description: 'On this day; left out, today (日期).' })
    on: string | null,
    @Ctx() { lists, clock }: DepartmentRequest,
  ): Promise<ResponsibilityFact[]> {
    const day = on ?? clock.today()
    return (await lists.load(responsibilitiesOfHousehold, number)).filter((each) => isResponsibleOn(each, day))
  }

  @FieldResolver(() => [ResponsibilityFact], {
    nullable: true,
    description: 'Everybody who looks, looked or will look after the household, oldest first (帮扶责任历史).',
  })
  responsibilityHistory(
    @Root() { number }: Household,
    @Ctx() { lists }: DepartmentRequest,
  ): Promise<ResponsibilityFact[]> {
    return lists.load(responsibilitiesOfHousehold, number)
  }

  @FieldResolver(() => [VisitFact], {
    nullable: true,
    description: 'Contacts with the household, failed ones included, newest first (走访联系).',
  })
  async visits(
    @Root() { number }: Household,
    @Arg('since', () => CivilDateScalar, { nullable: true, description: 'From this day on; left out, all (起始日期).' })
    since: string | null,
    @Ctx() { lists }: DepartmentRequest,
  ): Promise<VisitFact[]> {
    const rows = await lists.load(visitsOfHousehold, number)
    // instants are given in Asia/Shanghai, so their text begins with the civil date
    return (since ? rows.filter((row) => row.at.slice(0, 10) >= since) : rows).map(visitFact)
  }

  @FieldResolver(() => InstantScalar, {
    nullable: true,
    description:
      'When the household was last reached by anybody; null: no answered contact is recorded (最近联系时间).',
  })
  @Indexed()
  async lastContactAt(@Root() { number }: Household, @Ctx() { lists }: DepartmentRequest): Promise<string | null> {
    const rows = await lists.load(visitsOfHousehold, number)
    return rows.find((row) => row.outcome === 'ANSWERED')?.at ?? null
  }

  @FieldResolver(() => [WinterAnswer], {
    nullable: true,
    description: 'Answers to the five winter questions on all contacts, newest first (过冬情况).',
  })
  async winterAnswers(@Root() { number }: Household, @Ctx() { lists }: DepartmentRequest): Promise<WinterAnswer[]> {
    return (await lists.load(visitsOfHousehold, number)).flatMap(winterAnswersOf)
  }

  @FieldResolver(() => [ReturnAnswerFact], {
    nullable: true,
    description: 'Who comes home to this household for the festival, newest answer first (返乡人员).',
  })
  async returnees(@Root() { number }: Household, @Ctx() { lists }: DepartmentRequest): Promise<ReturnAnswerFact[]> {
    return (await lists.load(returneesOfHousehold, number)).map(returnAnswerFact)
  }
}
