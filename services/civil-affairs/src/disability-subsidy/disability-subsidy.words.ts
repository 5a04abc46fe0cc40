/** The two subsidies for disabled people (残疾人两项补贴). */
export const DISABILITY_SUBSIDY_WORDS = {
  LIVING: ['困难残疾人生活补贴', '生活补贴', '困难生活补贴'],
  CARE: ['重度残疾人护理补贴', '护理补贴', '重度护理补贴'],
} as const
