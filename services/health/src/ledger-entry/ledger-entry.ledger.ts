import { code, codes, date, ledger, personName, text, yesNo, type Contradiction } from '@huilian/ledger'
import { optionalClinicCode } from '../clinic/clinic-columns.js'
import { checkPerson, personColumns } from '../person/person-columns.js'
import { conditions } from './conditions.column.js'
import { keyGroups, mobilities, selfCares, stabilities } from './ledger-entry.codes.js'

const noGroup = { NOT_IN_ANY: ['无', '不属于重点人群', '一般人群'] } as const

/** 重点人群健康状况信息台账 of the notice, one row for each person, the latest review. */
export const ledgerEntryLedger = ledger({
  register: 'ledger-entries',
  title: { zh: '重点人群健康状况信息台账', en: 'Health ledger of key groups' },
  columns: {
    ...personColumns,
    keyGroups: codes(
      '重点人群类别',
      { ...keyGroups.words, ...noGroup },
      {
        optional: true,
        aliases: ['人群类别', '重点人群'],
        description: '可填多项；经核实不属于任何一类的填“无”，未核实的留空',
        example: '65岁及以上老年人、基础性疾病患者、独居老人',
      },
    ),
    conditions: conditions('基础性疾病及病情', ['基础性疾病', '基础疾病', '基础疾病情况', '慢性病情况']),
    stability: code('病情稳定情况', stabilities.words, {
      optional: true,
      aliases: ['病情', '病情是否稳定'],
      description: '基础性疾病栏没有逐病写明病情时，在这里统一填写',
      example: '',
    }),
    pregnant: yesNo('是否怀孕', {
      optional: true,
      aliases: ['是否孕妇', '妊娠'],
      description: '未问到的留空',
      example: '否',
    }),
    dueOn: date('预产期', { optional: true, example: '' }),
    deliveredOn: date('分娩日期', { optional: true, notAfter: 'through', aliases: ['最近分娩日期'], example: '' }),
    mobility: code('行动能力', mobilities.words, {
      optional: true,
      aliases: ['行动情况', '活动能力'],
      example: '行动受限',
    }),
    selfCare: code('生活自理能力', selfCares.words, { optional: true, aliases: ['自理能力'], example: '部分自理' }),
    assistedBy: personName('协助人', { optional: true, aliases: ['协助人姓名', '照护人'], example: '王小军' }),
    assistantRelation: text('协助人与本人关系', {
      optional: true,
      maximum: 20,
      aliases: ['与本人关系'],
      example: '儿子',
    }),
    clinicCode: optionalClinicCode('管理机构编码', '负责这份台账的基层医疗机构'),
    lastReviewedOn: date('最近核实日期', {
      notAfter: 'through',
      aliases: ['更新日期', '核实日期', '摸排日期'],
      example: '2022-12-20',
    }),
  },
  check: (row) => [
    ...checkPerson(row),
    ...(row.keyGroups !== null && row.keyGroups.length > 1 && row.keyGroups.includes('NOT_IN_ANY')
      ? ['重点人群类别填了“无”又填了其他类别，请保留其一']
      : []),
    ...(row.dueOn !== null && row.pregnant !== true ? ['填了预产期但没有填“是否怀孕”为是，请核对'] : []),
    ...statedTwice(row.stability, row.conditions),
  ],
})

function statedTwice(
  stability: string | null,
  stated: readonly { stability: string | null }[] | null,
): Contradiction[] {
  if (stability === null) return []
  if (!stated?.length) return ['填了病情稳定情况但没有基础性疾病，请核对']
  return stated.every(({ stability: own }) => own !== null && own !== stability)
    ? ['病情稳定情况与基础性疾病栏里逐病写的病情不一致，请核对']
    : []
}
