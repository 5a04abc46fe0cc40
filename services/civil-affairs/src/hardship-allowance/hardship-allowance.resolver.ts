import { type DepartmentRequest, Indexed } from '@huilian/subgraph'
import { type GraphQLResolveInfo } from 'graphql'
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql'
import { isInForce } from '../benefit/in-force.js'
import { asksForPayments } from '../payment/asks-for-payments.js'
import { distributeByKind } from '../payment/distribute-payments.js'
import { CivilAffairsRecord, noneFound } from '../person/civil-affairs-record.type.js'
import { hardshipAllowancesOfPerson, hardshipPaymentsOfPerson } from './hardship-allowance.store.js'
import { HardshipAllowance } from './hardship-allowance.type.js'

@Resolver(() => CivilAffairsRecord)
export class HardshipAllowanceResolver {
  @FieldResolver(() => [HardshipAllowance], {
    description: 'Approvals of allowances for old people of small means, oldest first (经济困难老年人补贴).',
  })
  async hardshipAllowances(
    @Root() { personKey }: CivilAffairsRecord,
    @Ctx() { lists }: DepartmentRequest,
    @Info() info: GraphQLResolveInfo,
  ): Promise<HardshipAllowance[]> {
    const [approvals, payments] = await Promise.all([
      lists.load(hardshipAllowancesOfPerson, personKey),
      asksForPayments(info) ? lists.load(hardshipPaymentsOfPerson, personKey) : [],
    ])
    return distributeByKind(approvals, payments, {
      benefit: ({ allowance }) => allowance,
      payment: ({ allowance }) => allowance,
    }) as HardshipAllowance[]
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description: 'Whether an allowance for old people of small means is approved today (是否享受经济困难老年人补贴).',
  })
  @Indexed({ absent: 'UNKNOWN' })
  async hasHardshipAllowance(
    @Root() record: CivilAffairsRecord,
    @Ctx() { lists, clock }: DepartmentRequest,
  ): Promise<boolean | null> {
    const approvals = await lists.load(hardshipAllowancesOfPerson, record.personKey)
    return approvals.some((approval) => isInForce(approval, clock.today())) || noneFound(record)
  }
}
