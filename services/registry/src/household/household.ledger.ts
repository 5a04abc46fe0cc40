import { code, codes, date, integer, ledger, personName, phone, text, yesNo, yuan } from '@huilian/ledger'
import { category } from './category.codes.js'
import { clueSource } from './clue-source.codes.js'
import { checkHousehold } from './household-check.js'
import { householdAttribute } from './household-attribute.codes.js'
import { householdColumns } from './household-columns.js'
import { lifecycleState } from './lifecycle-state.codes.js'
import { povertyCause } from './poverty-cause.codes.js'

/** One row a household: lifted, monitored, or recorded without a category (a key-group neighbour, a returnee’s family). */
export const householdLedger = ledger({
  register: 'households',
  title: { zh: '脱贫户和监测对象户信息台账', en: 'Households lifted, monitored and recorded' },
  columns: {
    ...householdColumns,
    group: text('村民组', { optional: true, aliases: ['组', '自然村', '村民小组'], maximum: 40, example: '东庄组' }),
    headName: personName('户主姓名', { optional: true, aliases: ['户主'], example: '王德厚' }),
    phone: phone('联系电话', {
      optional: true,
      aliases: ['户主电话', '联系方式', '户联系电话'],
      example: '0550-0001234',
    }),
    category: code('户类型', category.words, {
      optional: true,
      aliases: ['对象类别', '监测对象类别', '户类别', '监测类别'],
      description: '脱贫户和监测对象以外的户留空',
    }),
    lifted: yesNo('是否脱贫户', {
      optional: true,
      aliases: ['是否建档立卡脱贫户', '原建档立卡户'],
      description: '突发严重困难户可能原来是脱贫户；空着时按户类型判断：脱贫户、脱贫不稳定户为是，边缘易致贫户为否',
    }),
    liftedYear: integer('脱贫年度', { optional: true, aliases: ['脱贫年份'], min: 2014, max: 2100, example: '2017' }),
    attribute: code('户属性', householdAttribute.words, { optional: true, aliases: ['农户属性'] }),
    mainCause: code('主要致贫原因', povertyCause.words, {
      optional: true,
      aliases: ['主要致贫（返贫）原因', '主要原因'],
    }),
    otherCauses: codes('其他致贫原因', povertyCause.words, {
      optional: true,
      aliases: ['其它致贫原因', '次要致贫原因'],
    }),
    incomeYear: integer('收入年度', { optional: true, aliases: ['年度'], min: 2014, max: 2100, example: '2022' }),
    wages: yuan('工资性收入', { optional: true, aliases: ['工资性收入（元）'] }),
    business: yuan('生产经营性收入', { optional: true, aliases: ['经营性收入', '生产经营性收入（元）'] }),
    property: yuan('财产性收入', { optional: true, aliases: ['财产性收入（元）'] }),
    transfers: yuan('转移性收入', { optional: true, aliases: ['转移性收入（元）'] }),
    expenses: yuan('生产经营性支出', { optional: true, aliases: ['生产经营支出', '生产经营性支出（元）'] }),
    incomePerHead: yuan('人均纯收入', {
      optional: true,
      aliases: ['家庭人均纯收入', '人均纯收入（元）', '年人均纯收入'],
      min: -1_000_000,
      description: '收入年度内（识别程序开始前12个月）的家庭人均纯收入，元',
      example: '8650.00',
    }),
    state: code('监测状态', lifecycleState.words, { optional: true, aliases: ['监测环节', '状态', '监测对象状态'] }),
    clueSource: code('线索来源', clueSource.words, { optional: true, aliases: ['发现渠道'] }),
    clueOn: date('线索日期', { optional: true, aliases: ['发现日期', '线索登记日期'], notAfter: 'through' }),
    identifiedOn: date('识别日期', {
      optional: true,
      aliases: ['认定日期', '识别认定日期', '识别时间'],
      notAfter: 'through',
    }),
    enteredOn: date('录入日期', {
      optional: true,
      aliases: ['录入系统日期', '纳入监测日期', '录入时间'],
      notAfter: 'through',
    }),
    supportedOn: date('首次帮扶日期', {
      optional: true,
      aliases: ['落实帮扶日期', '开始帮扶日期'],
      notAfter: 'through',
    }),
    riskRemovedOn: date('风险消除日期', {
      optional: true,
      aliases: ['消除风险日期', '风险消除时间'],
      notAfter: 'through',
    }),
  },
  check: checkHousehold,
})
