import { Field, ObjectType, registerEnumType } from 'type-graphql'
import { Payment } from '../payment/payment.type.js'

export enum PaidBenefit {
  DIBAO = 'DIBAO',
  TEKUN = 'TEKUN',
  DISABILITY_LIVING = 'DISABILITY_LIVING',
  DISABILITY_CARE = 'DISABILITY_CARE',
  OLD_AGE = 'OLD_AGE',
  HARDSHIP_INCAPACITY = 'HARDSHIP_INCAPACITY',
  HARDSHIP_OLD_AGE = 'HARDSHIP_OLD_AGE',
}

registerEnumType(PaidBenefit, {
  name: 'CivilAffairsPaidBenefit',
  description: 'What a payment is said to be for (待遇项目).',
  valuesConfig: {
    DIBAO: { description: 'Subsistence allowance (低保).' },
    TEKUN: { description: 'Support for a person in destitution (特困).' },
    DISABILITY_LIVING: { description: 'Living subsidy for disabled people in hardship (困难残疾人生活补贴).' },
    DISABILITY_CARE: { description: 'Care subsidy for severely disabled people (重度残疾人护理补贴).' },
    OLD_AGE: { description: 'Old-age allowance (高龄津贴).' },
    HARDSHIP_INCAPACITY: {
      description: 'Allowance for incapacitated old people of small means (经济困难失能老年人补贴).',
    },
    HARDSHIP_OLD_AGE: { description: 'Allowance for very old people of small means (经济困难高龄老年人补贴).' },
  },
})

@ObjectType('CivilAffairsUnapprovedPayment', {
  simpleResolvers: true,
  description:
    'A payment that no approval in the registers stands behind: one of the two ledgers is incomplete (无批准记录的发放).',
})
export class UnapprovedPayment {
  @Field(() => PaidBenefit, { description: 'What it is said to be for (待遇项目).' })
  benefit!: PaidBenefit

  @Field(() => Payment, { description: 'The payment (发放记录).' })
  payment!: Payment
}
