import { registerEnumType } from 'type-graphql'

export enum ResidenceArea {
  RURAL = 'RURAL',
  URBAN = 'URBAN',
}

registerEnumType(ResidenceArea, {
  name: 'CivilAffairsResidenceArea',
  description: 'Which of the two standards applies (城乡类别).',
  valuesConfig: {
    RURAL: { description: 'The rural standard (农村).' },
    URBAN: { description: 'The urban standard (城市).' },
  },
})
