import { registerEnumType } from 'type-graphql'

export enum ReliefNeed {
  EMERGENCY = 'EMERGENCY',
  EXPENSE = 'EXPENSE',
}

registerEnumType(ReliefNeed, {
  name: 'CivilAffairsReliefNeed',
  description: 'Kind of hardship (救助类型).',
  valuesConfig: {
    EMERGENCY: { description: 'Sudden and urgent: fire, accident, grave illness (急难型).' },
    EXPENSE: { description: 'Necessary spending beyond the family’s means (支出型).' },
  },
})

export enum ReliefSource {
  APPLICATION = 'APPLICATION',
  VISIT = 'VISIT',
  WARNING = 'WARNING',
}

registerEnumType(ReliefSource, {
  name: 'CivilAffairsReliefSource',
  description: 'How the need became known (需求来源).',
  valuesConfig: {
    APPLICATION: { description: 'The family applied (申请).' },
    VISIT: { description: 'Found on a visit (走访发现).' },
    WARNING: { description: 'A warning of another system (预警).' },
  },
})

export enum ReliefDecision {
  GRANTED = 'GRANTED',
  REFUSED = 'REFUSED',
  COVERED_OTHERWISE = 'COVERED_OTHERWISE',
}

registerEnumType(ReliefDecision, {
  name: 'CivilAffairsReliefDecision',
  description: 'What was decided (审批结果).',
  valuesConfig: {
    GRANTED: { description: 'Relief is given (予以救助).' },
    REFUSED: { description: 'No relief, with a reason (不予救助).' },
    COVERED_OTHERWISE: { description: 'Other aid meets the need (由其他救助解决).' },
  },
})
