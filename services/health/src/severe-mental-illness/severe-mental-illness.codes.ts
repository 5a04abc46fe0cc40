import { codeSet } from '../code-set.js'

export const mentalDiagnoses = codeSet(
  'HealthMentalDiagnosis',
  'Diagnosis of the national register (严重精神障碍诊断).',
  {
    SCHIZOPHRENIA: ['Schizophrenia', '精神分裂症'],
    SCHIZOAFFECTIVE: ['Schizoaffective disorder', '分裂情感性障碍'],
    PARANOID: ['Persistent delusional disorder', '持久的妄想性障碍', '偏执性精神病'],
    BIPOLAR: ['Bipolar affective disorder', '双相情感障碍', '双相(情感)障碍'],
    EPILEPTIC: ['Mental disorder due to epilepsy', '癫痫所致精神障碍'],
    INTELLECTUAL_DISABILITY: [
      'Mental disorder with intellectual disability',
      '精神发育迟滞伴发精神障碍',
      '精神发育迟滞',
    ],
  },
)

export const mentalStabilities = codeSet('HealthMentalStability', 'State at a follow-up (病情分类).', {
  STABLE: ['Stable', '稳定', '病情稳定'],
  MOSTLY_STABLE: ['Mostly stable', '基本稳定', '病情基本稳定'],
  UNSTABLE: ['Unstable', '不稳定', '病情不稳定'],
})
