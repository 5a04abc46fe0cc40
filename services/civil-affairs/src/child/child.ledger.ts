import { code, date, identityNumber, ledger, personName, text, yesNo, yuan } from '@huilian/ledger'
import { approvalColumns } from '../benefit/approval.columns.js'
import { approvalContradictions, neededBeside } from '../benefit/contradictions.js'
import { personColumns } from '../person/person.columns.js'

const { effectiveTo, terminationReason, suspendedFrom, suspendedTo, suspensionReason } = approvalColumns

export const childLedger = ledger({
  register: 'children',
  title: { zh: '孤儿和事实无人抚养儿童台账', en: 'Ledger of orphans and de-facto unsupported children' },
  columns: {
    ...personColumns,
    kind: code(
      '儿童类别',
      { ORPHAN: ['孤儿', '社会散居孤儿', '机构孤儿'], DE_FACTO_UNSUPPORTED: ['事实无人抚养儿童', '事实无人抚养'] },
      { aliases: ['保障类别', '类别', '对象类别'], example: '事实无人抚养儿童' },
    ),
    recognisedOn: date('认定日期', {
      aliases: ['批准日期', '审批日期', '确认日期'],
      notAfter: 'through',
      example: '2021-08-16',
    }),
    effectiveFrom: date('起始日期', {
      optional: true,
      aliases: approvalColumns.effectiveFrom.aliases,
      description: '从哪一天起发放；留空时以认定日期为准',
      example: '2021-09-01',
    }),
    effectiveTo,
    terminationReason,
    suspendedFrom,
    suspendedTo,
    suspensionReason,
    grounds: text('认定依据', {
      optional: true,
      aliases: ['认定情形', '父母情况', '认定原因'],
      description: '父母双方的情形；只供民政部门内部使用',
      example: '父亡故、母失联',
    }),
    guardianName: personName('监护人姓名', {
      optional: true,
      aliases: ['监护人', '实际照料人', '抚养人'],
      example: '张守田',
    }),
    guardianIdentity: identityNumber('监护人证件号码', {
      optional: true,
      aliases: ['监护人身份证号'],
      example: '341199194203150012',
    }),
    guardianRelation: text('监护人与儿童关系', {
      optional: true,
      aliases: ['与儿童关系', '监护关系'],
      maximum: 40,
      example: '祖父',
    }),
    custody: code(
      '养育方式',
      {
        KINSHIP: ['亲属抚养', '散居', '分散养育', '社会散居'],
        FOSTER: ['家庭寄养', '寄养'],
        INSTITUTION: ['机构养育', '集中养育', '集中供养'],
        ADOPTED: ['收养'],
      },
      { optional: true, aliases: ['抚养方式', '供养方式'], example: '亲属抚养' },
    ),
    institution: text('机构名称', { optional: true, aliases: ['福利机构'], example: '' }),
    studying: yesNo('是否在校', { optional: true, aliases: ['是否就读', '在校'], example: '是' }),
    monthlyAmount: yuan('月发放金额', {
      optional: true,
      aliases: ['月补助金额', '基本生活费标准', '月生活费', '月发放金额（元）'],
      description: '扣除低保金、特困供养金后的补差金额；补差为零的填0',
      example: '530.00',
    }),
    topUp: code(
      '补差决定',
      { FULL: ['全额', '全额发放'], PARTIAL: ['补差', '差额发放'], ZERO: ['补差为零', '不再补差', '零补差'] },
      { optional: true, aliases: ['发放方式'], example: '补差' },
    ),
    topUpDecidedOn: date('补差决定日期', { optional: true, notAfter: 'through', example: '2021-08-16' }),
  },
  check: (row) => [
    ...approvalContradictions({ ...row, effectiveFrom: row.effectiveFrom ?? row.recognisedOn }),
    ...neededBeside('机构名称', row.institution, '养育方式', row.custody),
    ...(row.topUp === 'ZERO' && row.monthlyAmount !== null && row.monthlyAmount > 0
      ? [
          {
            expected: { zh: '补差为零时月发放金额为0', en: 'an amount of 0 where the top-up is zero' },
            came: { zh: `来的是${row.monthlyAmount / 100}元`, en: `${row.monthlyAmount / 100} yuan came` },
            remedy: { zh: '核对补差决定和月发放金额', en: 'check the decision and the amount' },
          },
        ]
      : []),
  ],
})
