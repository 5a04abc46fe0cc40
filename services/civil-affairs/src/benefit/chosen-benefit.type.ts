import { registerEnumType } from 'type-graphql'

export enum ChosenBenefit {
  DISABILITY_LIVING = 'DISABILITY_LIVING',
  DISABILITY_CARE = 'DISABILITY_CARE',
  OLD_AGE = 'OLD_AGE',
  HARDSHIP_INCAPACITY = 'HARDSHIP_INCAPACITY',
  HARDSHIP_OLD_AGE = 'HARDSHIP_OLD_AGE',
  WORK_INJURY_CARE = 'WORK_INJURY_CARE',
  VETERAN = 'VETERAN',
}

registerEnumType(ChosenBenefit, {
  name: 'CivilAffairsChosenBenefit',
  description: 'The higher benefit that somebody took where two may not be drawn together (择高享受).',
  valuesConfig: {
    DISABILITY_LIVING: { description: 'Living subsidy for disabled people in hardship (困难残疾人生活补贴).' },
    DISABILITY_CARE: { description: 'Care subsidy for severely disabled people (重度残疾人护理补贴).' },
    OLD_AGE: { description: 'Old-age allowance (高龄津贴).' },
    HARDSHIP_INCAPACITY: {
      description: 'Allowance for incapacitated old people of small means (经济困难失能老年人补贴).',
    },
    HARDSHIP_OLD_AGE: { description: 'Allowance for very old people of small means (经济困难高龄老年人补贴).' },
    WORK_INJURY_CARE: { description: 'Care allowance after a work injury (工伤生活护理费).' },
    VETERAN: { description: 'Benefits for veterans and families of martyrs (优抚待遇).' },
  },
})
