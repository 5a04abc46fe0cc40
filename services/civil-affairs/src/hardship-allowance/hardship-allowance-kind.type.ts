import { registerEnumType } from 'type-graphql'

export enum HardshipAllowanceKind {
  INCAPACITY = 'INCAPACITY',
  OLD_AGE = 'OLD_AGE',
}

registerEnumType(HardshipAllowanceKind, {
  name: 'CivilAffairsHardshipAllowanceKind',
  description: 'Which allowance for old people of small means (经济困难老年人补贴).',
  valuesConfig: {
    INCAPACITY: { description: 'For those who cannot look after themselves (经济困难失能老年人补贴).' },
    OLD_AGE: { description: 'For the very old (经济困难高龄老年人补贴).' },
  },
})
