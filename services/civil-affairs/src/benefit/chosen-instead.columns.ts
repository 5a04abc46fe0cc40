import { code, date } from '@huilian/ledger'

/** Benefits that may not be drawn together, of which the person took the higher one (择高享受). */
export const CHOSEN_BENEFIT_WORDS = {
  DISABILITY_LIVING: ['困难残疾人生活补贴', '残疾人生活补贴'],
  DISABILITY_CARE: ['重度残疾人护理补贴', '残疾人护理补贴'],
  OLD_AGE: ['高龄津贴'],
  HARDSHIP_INCAPACITY: ['经济困难失能老年人补贴', '失能护理补贴', '失能补贴'],
  HARDSHIP_OLD_AGE: ['经济困难高龄老年人补贴', '养老服务补贴'],
  WORK_INJURY_CARE: ['工伤生活护理费', '工伤护理费'],
  VETERAN: ['优抚待遇', '优抚补助'],
} as const

export type ChosenBenefitWord = keyof typeof CHOSEN_BENEFIT_WORDS

/** Columns of a benefit that was given up for a higher one. */
export const chosenInsteadColumns = {
  chosenInstead: code('择高享受', CHOSEN_BENEFIT_WORDS, {
    optional: true,
    aliases: ['择高享受的补贴', '选择享受'],
    description: '不能同时享受时，本人选择享受的另一项；没有择高的留空',
    example: '',
  }),
  chosenInsteadFrom: date('择高起始日期', { optional: true, aliases: ['择高日期'], example: '' }),
}
