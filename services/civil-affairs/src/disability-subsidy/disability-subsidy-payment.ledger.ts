import { code, ledger } from '@huilian/ledger'
import { paymentColumns } from '../payment/payment.columns.js'
import { paymentContradictions } from '../payment/payment-contradictions.js'
import { personColumns } from '../person/person.columns.js'
import { DISABILITY_SUBSIDY_WORDS } from './disability-subsidy.words.js'

export const disabilitySubsidyPaymentLedger = ledger({
  register: 'disability-subsidy-payments',
  title: { zh: '残疾人两项补贴发放台账', en: 'Ledger of disability subsidy payments' },
  columns: {
    ...personColumns,
    subsidy: code('补贴类别', DISABILITY_SUBSIDY_WORDS, {
      aliases: ['补贴种类', '补贴项目', '补贴类型'],
      example: '重度残疾人护理补贴',
    }),
    ...paymentColumns,
  },
  check: paymentContradictions,
})
