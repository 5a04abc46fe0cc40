import { codeSet } from '../code-set.js'

export const vaccineProducts = codeSet('HealthVaccineProduct', 'Kind of COVID-19 vaccine (疫苗类型).', {
  INACTIVATED: ['Inactivated virus: a full course is two doses', '灭活疫苗', '灭活', '新冠灭活疫苗（Vero细胞）'],
  ADENOVIRUS_5: [
    'Adenovirus type 5 vector: a full course is one dose',
    '腺病毒载体疫苗',
    '腺病毒载体',
    '腺病毒',
    '腺病毒(Ad5)',
    'Ad5',
  ],
  RECOMBINANT_PROTEIN: [
    'Recombinant protein: a full course is three doses',
    '重组蛋白疫苗',
    '重组蛋白',
    '重组亚单位疫苗',
    '重组亚单位',
  ],
})

export const exemptionKinds = codeSet(
  'HealthExemptionKind',
  'Why somebody may not be vaccinated, for ever or for now (禁忌或暂缓原因).',
  {
    SEVERE_ALLERGY: ['Severe allergy to an earlier dose', '严重过敏史', '既往接种严重过敏', '严重过敏'],
    ACUTE_INFECTION: ['Acute infection with fever', '急性发热性感染', '急性感染发热'],
    ACUTE_PHASE: [
      'Acute phase of a severe chronic disease',
      '严重慢性病急性发作期',
      '慢病急性发作期',
      '慢性病急性发作期',
    ],
    TERMINAL_ILLNESS: ['Terminal illness', '生命终末期', '终末期疾病'],
    OTHER: ['Another reason that a doctor certified', '其他医学原因', '其他'],
  },
)

export const exemptionTerms = codeSet('HealthExemptionTerm', 'Whether an exemption ends (禁忌期限).', {
  PERMANENT: ['For ever', '永久禁忌', '永久', '长期'],
  TEMPORARY: ['Until a day', '暂缓接种', '暂缓', '暂时'],
})
