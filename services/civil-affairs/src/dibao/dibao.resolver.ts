import { type DepartmentRequest, Indexed, MonthScalar } from '@huilian/subgraph'
import { type GraphQLResolveInfo } from 'graphql'
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql'
import { isInForce } from '../benefit/in-force.js'
import { asksForPayments } from '../payment/asks-for-payments.js'
import { paidThrough } from '../payment/paid-through.js'
import { CivilAffairsRecord, noneFound } from '../person/civil-affairs-record.type.js'
import { dibaoOfPerson, dibaoPaymentsOfPerson } from './dibao.store.js'
import { Dibao } from './dibao.type.js'

@Resolver(() => CivilAffairsRecord)
export class DibaoResolver {
  @FieldResolver(() => [Dibao], {
    description: 'Approvals of subsistence allowance that name the person, oldest first (最低生活保障).',
  })
  async dibao(
    @Root() { personKey }: CivilAffairsRecord,
    @Ctx() { lists }: DepartmentRequest,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Dibao[]> {
    const [approvals, payments] = await Promise.all([
      lists.load(dibaoOfPerson, personKey),
      asksForPayments(info) ? lists.load(dibaoPaymentsOfPerson, personKey) : [],
    ])
    return approvals.map((approval) => ({
      ...(approval as Omit<Dibao, 'namedPersons' | 'payments'>),
      namedPersons: approval.namedKeys.map((id) => ({ id })),
      payments: payments.filter(({ caseNumber }) => caseNumber === approval.caseNumber),
    }))
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description:
      'Whether an approval of subsistence allowance names the person today, suspended or not. False says that the register holds none (是否低保).',
  })
  @Indexed({ absent: 'UNKNOWN' })
  async inDibao(
    @Root() record: CivilAffairsRecord,
    @Ctx() { lists, clock }: DepartmentRequest,
  ): Promise<boolean | null> {
    const approvals = await lists.load(dibaoOfPerson, record.personKey)
    return approvals.some((approval) => isInForce(approval, clock.today())) || noneFound(record)
  }

  @FieldResolver(() => MonthScalar, {
    nullable: true,
    description: 'Latest month of subsistence allowance paid and not sent back, as of today (低保金已发至月份).',
  })
  @Indexed({ absent: 'NONE' })
  async dibaoPaidThrough(
    @Root() { personKey }: CivilAffairsRecord,
    @Ctx() { lists, clock }: DepartmentRequest,
  ): Promise<string | null> {
    return paidThrough(await lists.load(dibaoPaymentsOfPerson, personKey), clock.today())
  }
}
