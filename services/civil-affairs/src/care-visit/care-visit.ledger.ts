import { code, date, integer, ledger, personName, text, yesNo } from '@huilian/ledger'
import { personColumns } from '../person/person.columns.js'
import { timeOfDay } from './time-of-day.column.js'

/** Who tried the contact. */
export const CARE_VISIT_ROLE_WORDS = {
  CHILD_DIRECTOR: ['儿童主任'],
  CARE_VISITOR: ['探访员', '探访关爱员', '关爱员'],
  GRID_MEMBER: ['网格员'],
  VILLAGE_COMMITTEE: ['村两委', '村干部', '村（社区）干部'],
  CIVIL_AFFAIRS_ASSISTANT: ['民政协理员', '民政助理员', '民政专干'],
  TOWNSHIP_OFFICER: ['乡镇干部', '儿童督导员'],
  SOCIAL_WORKER: ['社工', '社会工作者'],
  VOLUNTEER: ['志愿者', '邻里志愿者'],
} as const

export type CareVisitRoleWord = keyof typeof CARE_VISIT_ROLE_WORDS

/** One row for each contact that was tried. A call nobody answered is a row too. */
export const careVisitLedger = ledger({
  register: 'care-visits',
  title: { zh: '探访关爱台账', en: 'Ledger of care visits' },
  columns: {
    ...personColumns,
    on: date('探访日期', { aliases: ['走访日期', '联系日期', '探访时间'], notAfter: 'through', example: '2022-12-20' }),
    time: timeOfDay('探访时刻', { optional: true, aliases: ['联系时刻', '时刻'], example: '15:59' }),
    attempt: integer('当日第几次', { optional: true, min: 1, max: 20, aliases: ['次序'], example: '' }),
    channel: code(
      '探访方式',
      { VISIT: ['上门', '入户', '线下走访', '走访'], PHONE: ['电话'], VIDEO: ['视频'], WECHAT: ['微信'] },
      { aliases: ['联系方式', '方式'], example: '上门' },
    ),
    answered: yesNo('是否联系上', {
      aliases: ['是否接通', '是否见到本人', '联系结果'],
      description: '没有接通、没有见到本人的填“否”',
      example: '是',
    }),
    role: code('探访人身份', CARE_VISIT_ROLE_WORDS, {
      aliases: ['探访人类型', '人员身份', '探访人角色'],
      example: '探访员',
    }),
    visitorName: personName('探访人姓名', { optional: true, aliases: ['探访人', '走访人'], example: '陈志勇' }),
    finding: code(
      '探访情况',
      {
        WELL: ['正常', '良好', '无异常'],
        NEEDS_HELP: ['需要帮助', '有需求', '需关注'],
        EMERGENCY: ['紧急', '异常', '突发情况'],
      },
      { optional: true, aliases: ['探访结果', '老人状况', '情况'], example: '正常' },
    ),
    remark: text('备注', { optional: true, aliases: ['情况说明'], example: '' }),
  },
})
