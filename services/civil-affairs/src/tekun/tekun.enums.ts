import { registerEnumType } from 'type-graphql'

export enum SupportMode {
  DISPERSED = 'DISPERSED',
  COLLECTIVE = 'COLLECTIVE',
}

registerEnumType(SupportMode, {
  name: 'CivilAffairsSupportMode',
  description: 'How a person in destitution is supported (供养方式).',
  valuesConfig: {
    DISPERSED: { description: 'At home, with a carer by agreement (分散供养).' },
    COLLECTIVE: { description: 'In an institution (集中供养).' },
  },
})

export enum CareLevel {
  FULL_CARE = 'FULL_CARE',
  PARTIAL_CARE = 'PARTIAL_CARE',
  SELF_CARE = 'SELF_CARE',
}

registerEnumType(CareLevel, {
  name: 'CivilAffairsCareLevel',
  description: 'How much care was found to be needed (照料护理档次).',
  valuesConfig: {
    FULL_CARE: { description: 'Cannot look after himself at all (全护理).' },
    PARTIAL_CARE: { description: 'Can in part (半护理).' },
    SELF_CARE: { description: 'Can look after himself (全自理).' },
  },
})

export enum CarerState {
  ACTIVE = 'ACTIVE',
  DECEASED = 'DECEASED',
  UNABLE = 'UNABLE',
  AWAY = 'AWAY',
}

registerEnumType(CarerState, {
  name: 'CivilAffairsCarerState',
  description: 'What became of the carer named in the agreement (照料人状态).',
  valuesConfig: {
    ACTIVE: { description: 'Alive and caring (正常照料).' },
    DECEASED: { description: 'Has died (已故).' },
    UNABLE: { description: 'Can no longer care (无力照料).' },
    AWAY: { description: 'Has gone away (外出).' },
  },
})
