import { countyLedger } from '../county-ledger.js'
import { PAYMENT, WHOM } from './aid-columns.js'
import { paymentsOf, type Paid } from './payments-of.js'

export const tekunPaymentsLedger = countyLedger<Paid>({
  department: 'civil-affairs',
  register: 'tekun-payments',
  title: '来安县特困人员救助供养金发放台账',
  format: 'xlsx',
  from: '2022-09-01',
  total: '发放金额',
  subjects: (life, through) => paymentsOf(life, through, ({ aid }) => aid.tekun),
  columns: { ...WHOM, ...PAYMENT },
})
