import { registerEnumType } from 'type-graphql'

export enum OldAgeBand {
  AGED_80 = 'AGED_80',
  AGED_90 = 'AGED_90',
  AGED_100 = 'AGED_100',
}

registerEnumType(OldAgeBand, {
  name: 'CivilAffairsOldAgeBand',
  description: 'Band of age that sets the amount (年龄档).',
  valuesConfig: {
    AGED_80: { description: '80 to 89 years (80-89周岁).' },
    AGED_90: { description: '90 to 99 years (90-99周岁).' },
    AGED_100: { description: '100 years and over (100周岁以上).' },
  },
})

export enum PaymentCadence {
  MONTH = 'MONTH',
  QUARTER = 'QUARTER',
  YEAR = 'YEAR',
}

registerEnumType(PaymentCadence, {
  name: 'CivilAffairsPaymentCadence',
  description: 'How often it is paid (发放周期).',
  valuesConfig: {
    MONTH: { description: 'Every month (按月).' },
    QUARTER: { description: 'Every quarter, under the quarter’s last month (按季).' },
    YEAR: { description: 'Once a year, under its last month (按年).' },
  },
})
