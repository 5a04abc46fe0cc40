import { code, codes, date, instant, ledger, personName, text } from '@huilian/ledger'
import { householdColumns } from '../household/household-columns.js'
import { officerRole } from '../responsibility/officer-role.codes.js'
import { need, visitChannel, visitFinding, visitOutcome, visitSource, winterAnswer } from './visit.codes.js'

const winter = (heading: string, aliases: readonly string[]) => ({
  answer: code(heading, winterAnswer.words, { optional: true, aliases, description: '没有问到的留空' }),
  metOn: date(`${heading}解决日期`, { optional: true, notAfter: 'through', example: '' }),
})

const heating = winter('取暖', ['取暖情况', '冬季取暖'])
const clothing = winter('衣被', ['衣被情况', '御寒衣被'])
const food = winter('口粮', ['口粮情况', '粮食'])
const housing = winter('住房', ['住房情况', '冬季住房'])
const water = winter('饮水', ['饮水情况', '冬季饮水'])

/** One row for each contact with a household, failed calls included. The winter questions are ticked inside it. */
export const visitLedger = ledger({
  register: 'visits',
  title: { zh: '走访联系台账', en: 'Visits and calls' },
  columns: {
    ...householdColumns,
    at: instant('走访时间', {
      aliases: ['联系时间', '走访日期', '走访联系时间'],
      notAfter: 'through',
      example: '2023-01-05 15:30',
    }),
    role: code('走访人类别', officerRole.words, { aliases: ['走访人身份', '联系人类别', '角色', '责任人类别'] }),
    officer: personName('走访人', {
      aliases: ['走访人姓名', '联系人姓名', '责任人姓名', '走访干部'],
      example: '测试员甲',
    }),
    channel: code('联系方式', visitChannel.words, { aliases: ['走访方式', '方式', '联系渠道'] }),
    outcome: code('联系结果', visitOutcome.words, { aliases: ['走访结果', '是否联系上'] }),
    findings: codes('发现情况', visitFinding.words, {
      optional: true,
      aliases: ['走访发现', '发现问题'],
      example: '正常',
    }),
    findingsDetail: text('情况说明', { optional: true, aliases: ['走访情况', '备注'], maximum: 500 }),
    needs: codes('需求', need.words, {
      optional: true,
      aliases: ['需求类型', '群众需求', '其他需求'],
      example: '药品',
    }),
    needsMetOn: date('需求解决日期', {
      optional: true,
      aliases: ['解决日期'],
      description: '所列需求全部解决之日',
      notAfter: 'through',
      example: '',
    }),
    heating: heating.answer,
    heatingMetOn: heating.metOn,
    clothing: clothing.answer,
    clothingMetOn: clothing.metOn,
    food: food.answer,
    foodMetOn: food.metOn,
    housing: housing.answer,
    housingMetOn: housing.metOn,
    water: water.answer,
    waterMetOn: water.metOn,
    source: code('记录来源', visitSource.words, { optional: true, aliases: ['来源', '数据来源'] }),
  },
  check: (row) =>
    row.outcome === 'FAILED' && [row.heating, row.clothing, row.food, row.housing, row.water].some(Boolean)
      ? ['没有联系上，却填了过冬情况：核对联系结果']
      : [],
})
