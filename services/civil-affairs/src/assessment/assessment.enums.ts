import { registerEnumType } from 'type-graphql'

export enum AssessmentKind {
  APPLICATION = 'APPLICATION',
  PROACTIVE = 'PROACTIVE',
}

registerEnumType(AssessmentKind, {
  name: 'CivilAffairsAssessmentKind',
  description: 'What made somebody look (核查方式).',
  valuesConfig: {
    APPLICATION: { description: 'The family applied (申请).' },
    PROACTIVE: { description: 'The bureau followed up a clue (主动核查).' },
  },
})

export enum AssessmentSubject {
  DIBAO = 'DIBAO',
  TEKUN = 'TEKUN',
  DIBAO_MARGIN = 'DIBAO_MARGIN',
}

registerEnumType(AssessmentSubject, {
  name: 'CivilAffairsAssessmentSubject',
  description: 'What aid it was about (核查事项).',
  valuesConfig: {
    DIBAO: { description: 'Subsistence allowance (低保).' },
    TEKUN: { description: 'Destitution support (特困).' },
    DIBAO_MARGIN: { description: 'The margin of subsistence allowance (低保边缘).' },
  },
})

export enum AssessmentResult {
  ELIGIBLE = 'ELIGIBLE',
  NOT_ELIGIBLE = 'NOT_ELIGIBLE',
  WITHDRAWN = 'WITHDRAWN',
}

registerEnumType(AssessmentResult, {
  name: 'CivilAffairsAssessmentResult',
  description: 'What people decided; the platform computes no eligibility (核查结果).',
  valuesConfig: {
    ELIGIBLE: { description: 'Meets the conditions (符合).' },
    NOT_ELIGIBLE: { description: 'Does not meet them: an answer too (不符合).' },
    WITHDRAWN: { description: 'The application was withdrawn (撤回).' },
  },
})
