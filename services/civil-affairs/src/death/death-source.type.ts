import { registerEnumType } from 'type-graphql'

export enum DeathSource {
  CREMATION = 'CREMATION',
  BURIAL = 'BURIAL',
  VILLAGE_REPORT = 'VILLAGE_REPORT',
}

registerEnumType(DeathSource, {
  name: 'CivilAffairsDeathSource',
  description: 'Where the bureau has the death from (信息来源).',
  valuesConfig: {
    CREMATION: { description: 'Cremation (火化).' },
    BURIAL: { description: 'Burial (安葬).' },
    VILLAGE_REPORT: { description: 'Report of the village (村级上报).' },
  },
})
