import { code, ledger } from '@huilian/ledger'
import { paymentColumns } from '../payment/payment.columns.js'
import { paymentContradictions } from '../payment/payment-contradictions.js'
import { personColumns } from '../person/person.columns.js'
import { HARDSHIP_ALLOWANCE_WORDS } from './hardship-allowance.words.js'

export const hardshipAllowancePaymentLedger = ledger({
  register: 'hardship-allowance-payments',
  title: { zh: '经济困难老年人补贴发放台账', en: 'Ledger of payments to old people of small means' },
  columns: {
    ...personColumns,
    allowance: code('补贴类别', HARDSHIP_ALLOWANCE_WORDS, {
      aliases: ['补贴种类', '补贴项目', '补贴类型'],
      example: '经济困难失能老年人补贴',
    }),
    ...paymentColumns,
  },
  check: paymentContradictions,
})
