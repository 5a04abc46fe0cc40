import { type DepartmentRequest, Indexed } from '@huilian/subgraph'
import { type GraphQLResolveInfo } from 'graphql'
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql'
import { isInForce } from '../benefit/in-force.js'
import { asksForPayments } from '../payment/asks-for-payments.js'
import { distributeByKind } from '../payment/distribute-payments.js'
import { CivilAffairsRecord, noneFound } from '../person/civil-affairs-record.type.js'
import { subsidiesOfPerson, subsidyPaymentsOfPerson } from './disability-subsidy.store.js'
import { DisabilitySubsidy } from './disability-subsidy.type.js'

@Resolver(() => CivilAffairsRecord)
export class DisabilitySubsidyResolver {
  @FieldResolver(() => [DisabilitySubsidy], {
    description: 'Approvals of the two disability subsidies, oldest first (残疾人两项补贴).',
  })
  async disabilitySubsidies(
    @Root() { personKey }: CivilAffairsRecord,
    @Ctx() { lists }: DepartmentRequest,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DisabilitySubsidy[]> {
    const [approvals, payments] = await Promise.all([
      lists.load(subsidiesOfPerson, personKey),
      asksForPayments(info) ? lists.load(subsidyPaymentsOfPerson, personKey) : [],
    ])
    return distributeByKind(approvals, payments, {
      benefit: ({ subsidy }) => subsidy,
      payment: ({ subsidy }) => subsidy,
    }) as DisabilitySubsidy[]
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description: 'Whether the living subsidy for disabled people is approved today (是否享受困难残疾人生活补贴).',
  })
  @Indexed({ absent: 'UNKNOWN' })
  async hasDisabilityLivingSubsidy(
    @Root() record: CivilAffairsRecord,
    @Ctx() { lists, clock }: DepartmentRequest,
  ): Promise<boolean | null> {
    const approvals = await lists.load(subsidiesOfPerson, record.personKey)
    return (
      approvals.some((approval) => approval.subsidy === 'LIVING' && isInForce(approval, clock.today())) ||
      noneFound(record)
    )
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description:
      'Whether the care subsidy for severely disabled people is approved today (是否享受重度残疾人护理补贴).',
  })
  @Indexed({ absent: 'UNKNOWN' })
  async hasDisabilityCareSubsidy(
    @Root() record: CivilAffairsRecord,
    @Ctx() { lists, clock }: DepartmentRequest,
  ): Promise<boolean | null> {
    const approvals = await lists.load(subsidiesOfPerson, record.personKey)
    return (
      approvals.some((approval) => approval.subsidy === 'CARE' && isInForce(approval, clock.today())) ||
      noneFound(record)
    )
  }
}
