import { code, codes, date, division, householdNumber, ledger, phone, text, yesNo } from '@huilian/ledger'
import { relationWords } from '../membership/relation.codes.js'
import { education } from './education.codes.js'
import { ethnicityWords } from './ethnicity.codes.js'
import { healthStatus } from './health-status.codes.js'
import { institutionKind } from './institution-kind.codes.js'
import { labourAbility } from './labour-ability.codes.js'
import { checkPerson } from './person-check.js'
import { personColumns } from './person-columns.js'
import { presenceSource } from './presence-source.codes.js'
import { presence } from './presence.codes.js'
import { provinceWords } from './province.codes.js'
import { schooling } from './schooling.codes.js'
import { sex } from './sex.codes.js'
import { workArea } from './work-area.codes.js'

/**
 * One row a person, with the household of the booklet (户籍) and the household lived with (共同生活), which are never
 * taken from each other. A second household of the same person goes into `memberships`.
 */
export const personLedger = ledger({
  register: 'persons',
  title: { zh: '脱贫人口和监测对象人员台账', en: 'Persons of the register' },
  columns: {
    ...personColumns,
    birthDate: date('出生日期', {
      optional: true,
      aliases: ['出生年月日', '生日'],
      notAfter: 'through',
      example: '1942-03-15',
    }),
    sex: code('性别', sex.words, { optional: true }),
    ethnicity: code('民族', ethnicityWords, { optional: true, example: '汉族' }),
    division: division('所属村', {
      aliases: ['行政村', '村', '村（社区）', '村居', '所在村', '所属村（社区）', '区划代码', '行政区划', '现住村'],
      levels: ['village'],
      description: '现居住的村（社区）；外出的填户籍所在村',
    }),
    hukouHousehold: householdNumber('户编号', {
      optional: true,
      aliases: ['户籍户编号', '户编码', '户码', '户籍家庭编号'],
      description: '户籍所在户的户编号；户籍不在登记户内的留空',
    }),
    hukouRelation: code('与户主关系', relationWords, {
      optional: true,
      aliases: ['与户籍户主关系', '家庭关系', '户籍与户主关系'],
      description: 'GB/T 4761 的说法或两位代码',
      example: '户主',
    }),
    hukouSince: date('户籍入户日期', {
      optional: true,
      aliases: ['入户日期', '迁入日期'],
      description: '空着：登记以前就在',
      example: '',
    }),
    hukouUntil: date('户籍迁出日期', {
      optional: true,
      aliases: ['迁出日期', '户籍离户日期'],
      description: '在户的最后一天',
      example: '',
    }),
    coLivingHousehold: householdNumber('共同生活户编号', {
      optional: true,
      aliases: ['共同生活家庭编号', '居住户编号', '实际居住户编号'],
      description: '实际共同居住、共享收支的户；即使与户籍户相同也要填写',
    }),
    coLivingRelation: code('与共同生活户主关系', relationWords, {
      optional: true,
      aliases: ['共同生活与户主关系'],
      example: '户主',
    }),
    coLivingSince: date('共同生活开始日期', {
      optional: true,
      aliases: ['共同生活起', '入住日期'],
      description: '空着：登记以前就在',
      example: '',
    }),
    coLivingUntil: date('共同生活结束日期', { optional: true, aliases: ['共同生活止', '搬离日期'], example: '' }),
    hukouInCounty: yesNo('户籍是否在本县', { optional: true, aliases: ['是否本县户籍', '本县户籍'] }),
    education: code('文化程度', education.words, { optional: true, aliases: ['学历'] }),
    schooling: code('在校生状况', schooling.words, { optional: true, aliases: ['在校状况', '在校情况'] }),
    healthStatus: codes('健康状况', healthStatus.words, {
      optional: true,
      aliases: ['身体状况'],
      example: '残疾、患有大病',
    }),
    labourAbility: code('劳动能力', labourAbility.words, {
      optional: true,
      aliases: ['劳动技能', '劳动力状况', '劳动能力/技能'],
    }),
    workArea: code('务工区域', workArea.words, { optional: true, aliases: ['务工地区', '务工范围'] }),
    workProvince: code('务工省份', provinceWords, {
      optional: true,
      aliases: ['务工所在省'],
      description: '只填到省',
      example: '江苏省',
    }),
    workSince: date('务工开始日期', {
      optional: true,
      aliases: ['务工起始时间', '外出务工日期', '务工时间'],
      notAfter: 'through',
    }),
    workReturnedOn: date('务工返回日期', {
      optional: true,
      aliases: ['务工结束日期', '返乡日期'],
      notAfter: 'through',
      example: '',
    }),
    medicalInsurance: yesNo('是否参加城乡居民医保', {
      optional: true,
      aliases: ['是否参加医保', '参加医保', '是否参加城乡居民基本医疗保险'],
    }),
    pension: yesNo('是否参加养老保险', { optional: true, aliases: ['参加养老保险', '是否参加城乡居民养老保险'] }),
    livingAlone: yesNo('是否独居', { optional: true, aliases: ['独居', '独居老人'], example: '否' }),
    withoutKin: yesNo('是否孤寡', { optional: true, aliases: ['孤寡', '孤寡老人', '是否孤寡老人'], example: '否' }),
    leftBehindChild: yesNo('是否留守儿童', { optional: true, aliases: ['留守儿童'], example: '否' }),
    presence: code('在家情况', presence.words, { optional: true, aliases: ['是否在家', '在家状况', '居住状态'] }),
    presenceSince: date('在家情况起始日期', {
      optional: true,
      aliases: ['外出日期', '在家情况开始日期', '状态起始日期'],
      notAfter: 'through',
    }),
    presenceProvince: code('外出省份', provinceWords, {
      optional: true,
      aliases: ['所在省份', '现居省份'],
      description: '外出的只填到省，不填详细地址',
      example: '',
    }),
    institution: text('所在机构', { optional: true, aliases: ['机构名称', '供养机构'], maximum: 60 }),
    institutionKind: code('机构类型', institutionKind.words, { optional: true, aliases: ['机构类别'], example: '' }),
    presenceSource: code('在家情况来源', presenceSource.words, { optional: true, aliases: ['情况来源', '来源'] }),
    presenceCheckedOn: date('在家情况核实日期', {
      optional: true,
      aliases: ['核实日期', '核查日期'],
      notAfter: 'through',
    }),
    diedOn: date('死亡日期', { optional: true, aliases: ['去世日期', '死亡时间'], notAfter: 'through', example: '' }),
    phone: phone('联系电话', { optional: true, aliases: ['本人电话', '手机号', '联系方式'], example: '0550-0001234' }),
  },
  check: checkPerson,
})
