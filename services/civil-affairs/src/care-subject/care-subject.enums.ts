import { registerEnumType } from 'type-graphql'

export enum CareGroup {
  LIVING_ALONE = 'LIVING_ALONE',
  EMPTY_NEST = 'EMPTY_NEST',
  LEFT_BEHIND = 'LEFT_BEHIND',
  INCAPACITATED = 'INCAPACITATED',
  SEVERELY_DISABLED = 'SEVERELY_DISABLED',
}

registerEnumType(CareGroup, {
  name: 'CivilAffairsCareGroup',
  description: 'Why an old person is owed visits (特殊困难老年人类型).',
  valuesConfig: {
    LIVING_ALONE: { description: 'Lives alone (独居).' },
    EMPTY_NEST: { description: 'The children live elsewhere (空巢).' },
    LEFT_BEHIND: { description: 'Left behind by those who work away (留守).' },
    INCAPACITATED: { description: 'Cannot look after himself (失能).' },
    SEVERELY_DISABLED: { description: 'Severely disabled (重残).' },
  },
})

export enum CareRisk {
  HIGH = 'HIGH',
  KEY = 'KEY',
  GENERAL = 'GENERAL',
}

registerEnumType(CareRisk, {
  name: 'CivilAffairsCareRisk',
  description: 'How often somebody has to look (风险等级).',
  valuesConfig: {
    HIGH: { description: 'High risk: weekly (高风险).' },
    KEY: { description: 'Key: monthly (重点).' },
    GENERAL: { description: 'General (一般).' },
  },
})
