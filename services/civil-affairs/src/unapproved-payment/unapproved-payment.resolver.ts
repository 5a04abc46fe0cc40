import { type DepartmentRequest } from '@huilian/subgraph'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { dibaoPaymentsWithoutCaseOfPayee } from '../dibao/dibao.store.js'
import { subsidiesOfPerson, subsidyPaymentsOfPerson } from '../disability-subsidy/disability-subsidy.store.js'
import { hardshipAllowancesOfPerson, hardshipPaymentsOfPerson } from '../hardship-allowance/hardship-allowance.store.js'
import { oldAgeAllowancesOfPerson, oldAgePaymentsOfPerson } from '../old-age-allowance/old-age-allowance.store.js'
import { type PaymentEntity } from '../payment/payment.entity.js'
import { CivilAffairsRecord } from '../person/civil-affairs-record.type.js'
import { tekunOfPerson, tekunPaymentsOfPerson } from '../tekun/tekun.store.js'
import { PaidBenefit, UnapprovedPayment } from './unapproved-payment.type.js'

@Resolver(() => CivilAffairsRecord)
export class UnapprovedPaymentResolver {
  @FieldResolver(() => [UnapprovedPayment], {
    description:
      'Payments to the person that no approval stands behind, those of protected children apart (无批准记录的发放).',
  })
  async unapprovedPayments(
    @Root() { personKey }: CivilAffairsRecord,
    @Ctx() { lists }: DepartmentRequest,
  ): Promise<UnapprovedPayment[]> {
    const [dibao, tekun, tekunPaid, subsidies, subsidiesPaid, oldAge, oldAgePaid, hardship, hardshipPaid] =
      await Promise.all([
        lists.load(dibaoPaymentsWithoutCaseOfPayee, personKey),
        lists.load(tekunOfPerson, personKey),
        lists.load(tekunPaymentsOfPerson, personKey),
        lists.load(subsidiesOfPerson, personKey),
        lists.load(subsidyPaymentsOfPerson, personKey),
        lists.load(oldAgeAllowancesOfPerson, personKey),
        lists.load(oldAgePaymentsOfPerson, personKey),
        lists.load(hardshipAllowancesOfPerson, personKey),
        lists.load(hardshipPaymentsOfPerson, personKey),
      ])
    const approvedSubsidies = new Set(subsidies.map(({ subsidy }) => subsidy))
    const approvedHardship = new Set(hardship.map(({ allowance }) => allowance))
    return [
      ...as('DIBAO', dibao),
      ...as('TEKUN', tekun.length ? [] : tekunPaid),
      ...subsidiesPaid
        .filter(({ subsidy }) => !approvedSubsidies.has(subsidy))
        .flatMap((payment) => as(`DISABILITY_${payment.subsidy}`, [payment])),
      ...as('OLD_AGE', oldAge.length ? [] : oldAgePaid),
      ...hardshipPaid
        .filter(({ allowance }) => !approvedHardship.has(allowance))
        .flatMap((payment) => as(`HARDSHIP_${payment.allowance}`, [payment])),
    ]
  }
}

function as(benefit: keyof typeof PaidBenefit, payments: readonly PaymentEntity[]): UnapprovedPayment[] {
  return payments.map((payment) => ({ benefit: PaidBenefit[benefit], payment }))
}
