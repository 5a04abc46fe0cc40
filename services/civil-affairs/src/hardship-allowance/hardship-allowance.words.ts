/** The two allowances for old people of small means (经济困难老年人补贴). */
export const HARDSHIP_ALLOWANCE_WORDS = {
  INCAPACITY: ['经济困难失能老年人补贴', '经济困难失能补贴', '失能补贴', '失能护理补贴'],
  OLD_AGE: ['经济困难高龄老年人补贴', '经济困难高龄补贴', '养老服务补贴'],
} as const
