import { registerEnumType } from 'type-graphql'

export enum DisabilitySubsidyKind {
  LIVING = 'LIVING',
  CARE = 'CARE',
}

registerEnumType(DisabilitySubsidyKind, {
  name: 'CivilAffairsDisabilitySubsidyKind',
  description: 'Which of the two disability subsidies (残疾人两项补贴).',
  valuesConfig: {
    LIVING: { description: 'Living subsidy for disabled people in hardship (困难残疾人生活补贴).' },
    CARE: { description: 'Care subsidy for severely disabled people (重度残疾人护理补贴).' },
  },
})
