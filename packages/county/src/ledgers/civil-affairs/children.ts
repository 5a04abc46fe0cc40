import { addMonths, monthOf } from '../../calendar.js'
import type { Person } from '../../lives/person.js'
import type { CivilAffairsRecords } from '../../services/civil-affairs.js'
import { peopleOf, yesNo, yuan } from '../columns.js'
import { countyLedger } from '../county-ledger.js'
import { PAYMENT, WHOM } from './aid-columns.js'
import { paymentsOf, type Paid } from './payments-of.js'

type Recognised = NonNullable<CivilAffairsRecords['child']>

/** 孤儿 and 事实无人抚养儿童; a top-up of zero where 低保 reaches the sum already. */
export const childrenLedger = countyLedger<{ person: Person; child: Recognised }>({
  department: 'civil-affairs',
  register: 'children',
  title: '来安县孤儿和事实无人抚养儿童台账',
  format: 'xlsx',
  from: '2010-01-01',
  *subjects(life, through) {
    for (const person of peopleOf(life, 'civil-affairs')) {
      const { child } = person.aid
      if (child && child.recognisedOn <= through) yield { person, child }
    }
  },
  columns: {
    ...WHOM,
    儿童类别: ({ child }) => child.kind,
    认定日期: ({ child }) => child.recognisedOn,
    起始日期: ({ child }) => `${monthOf(addMonths(child.recognisedOn, 1))}-01`,
    监护人姓名: ({ child }) => child.guardian,
    监护人与儿童关系: () => '亲属',
    养育方式: () => '亲属抚养',
    是否在校: ({ person }) => yesNo(person.schooling !== '学龄前' && person.schooling !== '非在校'),
    月发放金额: ({ child }) => yuan(child.topUp),
    补差决定: ({ child }) => (child.topUp === 0 ? '补差为零' : child.kind === '孤儿' ? '全额' : '补差'),
    补差决定日期: ({ child }) => child.recognisedOn,
  },
})

export const childrenPaymentsLedger = countyLedger<Paid>({
  department: 'civil-affairs',
  register: 'children-payments',
  title: '来安县孤儿和事实无人抚养儿童基本生活费发放台账',
  format: 'xlsx',
  from: '2022-09-01',
  subjects: (life, through) => paymentsOf(life, through, ({ aid }) => aid.child),
  columns: { ...WHOM, ...PAYMENT },
})
