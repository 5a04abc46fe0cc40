import { type DepartmentRequest, Indexed } from '@huilian/subgraph'
import { type GraphQLResolveInfo } from 'graphql'
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql'
import { isInForce } from '../benefit/in-force.js'
import { asksForPayments } from '../payment/asks-for-payments.js'
import { distributePayments } from '../payment/distribute-payments.js'
import { CivilAffairsRecord, noneFound } from '../person/civil-affairs-record.type.js'
import { careAgreementOf, residenceOf } from './arrangements.js'
import { SupportMode } from './tekun.enums.js'
import { tekunOfPerson, tekunPaymentsOfPerson } from './tekun.store.js'
import { Tekun } from './tekun.type.js'

@Resolver(() => CivilAffairsRecord)
export class TekunResolver {
  @FieldResolver(() => [Tekun], {
    description: 'Approvals of support for a person in destitution, oldest first (特困人员救助供养).',
  })
  async tekun(
    @Root() { personKey }: CivilAffairsRecord,
    @Ctx() { lists }: DepartmentRequest,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Tekun[]> {
    const [approvals, payments] = await Promise.all([
      lists.load(tekunOfPerson, personKey),
      asksForPayments(info) ? lists.load(tekunPaymentsOfPerson, personKey) : [],
    ])
    return distributePayments(approvals, payments).map((approval) => ({
      ...(approval as Omit<Tekun, 'careAgreement' | 'residence'>),
      careAgreement: careAgreementOf(approval),
      residence: residenceOf(approval),
    }))
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description:
      'Whether support for a person in destitution is approved today, suspended or not. False says that the register holds none (是否特困).',
  })
  @Indexed({ absent: 'UNKNOWN' })
  async inTekun(
    @Root() record: CivilAffairsRecord,
    @Ctx() { lists, clock }: DepartmentRequest,
  ): Promise<boolean | null> {
    const approvals = await lists.load(tekunOfPerson, record.personKey)
    return approvals.some((approval) => isInForce(approval, clock.today())) || noneFound(record)
  }

  @FieldResolver(() => SupportMode, {
    nullable: true,
    description: 'How a person in destitution is supported today (供养方式).',
  })
  @Indexed({ absent: 'NONE' })
  async tekunMode(
    @Root() { personKey }: CivilAffairsRecord,
    @Ctx() { lists, clock }: DepartmentRequest,
  ): Promise<SupportMode | null> {
    const approvals = await lists.load(tekunOfPerson, personKey)
    const mode = approvals.findLast((approval) => isInForce(approval, clock.today()))?.mode
    return mode ? SupportMode[mode] : null
  }
}
