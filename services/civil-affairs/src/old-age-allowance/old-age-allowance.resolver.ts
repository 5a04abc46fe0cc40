import { type DepartmentRequest, Indexed } from '@huilian/subgraph'
import { type GraphQLResolveInfo } from 'graphql'
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql'
import { isInForce } from '../benefit/in-force.js'
import { asksForPayments } from '../payment/asks-for-payments.js'
import { distributePayments } from '../payment/distribute-payments.js'
import { CivilAffairsRecord, noneFound } from '../person/civil-affairs-record.type.js'
import { oldAgeAllowancesOfPerson, oldAgePaymentsOfPerson } from './old-age-allowance.store.js'
import { OldAgeAllowance } from './old-age-allowance.type.js'

@Resolver(() => CivilAffairsRecord)
export class OldAgeAllowanceResolver {
  @FieldResolver(() => [OldAgeAllowance], { description: 'Approvals of old-age allowance, oldest first (高龄津贴).' })
  async oldAgeAllowances(
    @Root() { personKey }: CivilAffairsRecord,
    @Ctx() { lists }: DepartmentRequest,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OldAgeAllowance[]> {
    const [approvals, payments] = await Promise.all([
      lists.load(oldAgeAllowancesOfPerson, personKey),
      asksForPayments(info) ? lists.load(oldAgePaymentsOfPerson, personKey) : [],
    ])
    return distributePayments(approvals, payments) as OldAgeAllowance[]
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description: 'Whether old-age allowance is approved today (是否享受高龄津贴).',
  })
  @Indexed({ absent: 'UNKNOWN' })
  async hasOldAgeAllowance(
    @Root() record: CivilAffairsRecord,
    @Ctx() { lists, clock }: DepartmentRequest,
  ): Promise<boolean | null> {
    const approvals = await lists.load(oldAgeAllowancesOfPerson, record.personKey)
    return approvals.some((approval) => isInForce(approval, clock.today())) || noneFound(record)
  }
}
