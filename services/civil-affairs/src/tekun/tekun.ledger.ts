import { code, date, identityNumber, ledger, personName, text, yuan } from '@huilian/ledger'
import { approvalColumns } from '../benefit/approval.columns.js'
import { approvalContradictions, daysInOrder, neededBeside } from '../benefit/contradictions.js'
import { RESIDENCE_AREA_WORDS } from '../benefit/residence-area.words.js'
import { personColumns } from '../person/person.columns.js'

export const tekunLedger = ledger({
  register: 'tekun',
  title: { zh: '特困人员救助供养台账', en: 'Ledger of people in destitution support' },
  columns: {
    approvalNumber: text('特困供养证号', {
      aliases: ['特困证号', '供养证号', '特困编号', '特困供养编号'],
      maximum: 40,
      example: 'LATK202100000001',
    }),
    ...personColumns,
    area: code('城乡类别', RESIDENCE_AREA_WORDS, {
      optional: true,
      aliases: ['城乡属性', '特困类别'],
      example: '农村',
    }),
    ...approvalColumns,
    mode: code(
      '供养方式',
      { DISPERSED: ['分散供养', '分散', '分散特困'], COLLECTIVE: ['集中供养', '集中', '集中特困'] },
      { aliases: ['供养形式', '供养类型'], example: '分散供养' },
    ),
    careLevel: code(
      '照料护理档次',
      {
        FULL_CARE: ['全护理', '全失能', '完全丧失生活自理能力'],
        PARTIAL_CARE: ['半护理', '半失能', '部分丧失生活自理能力'],
        SELF_CARE: ['全自理', '自理', '具备生活自理能力'],
      },
      { optional: true, aliases: ['护理档次', '护理等级', '自理能力', '照护等级'], example: '半护理' },
    ),
    monthlyAmount: yuan('月供养金额', {
      optional: true,
      aliases: ['月供养标准', '月发放标准', '月供养金额（元）'],
      description: '基本生活费和照料护理费合计',
      example: '1270.00',
    }),
    careAmount: yuan('其中照料护理费', { optional: true, aliases: ['照料护理费', '护理费'], example: '300.00' }),
    institution: text('供养机构', { optional: true, aliases: ['敬老院', '机构名称'], example: '' }),
    residentFrom: date('入住日期', { optional: true, aliases: ['入院日期'], example: '' }),
    residentTo: date('离院日期', { optional: true, aliases: ['退住日期'], description: '居住的最后一天', example: '' }),
    carerName: personName('照料人姓名', {
      optional: true,
      aliases: ['照料人', '护理人', '照料护理人姓名'],
      example: '陈志勇',
    }),
    carerIdentity: identityNumber('照料人证件号码', {
      optional: true,
      aliases: ['照料人身份证号'],
      example: '341199195711020024',
    }),
    agreementSignedOn: date('照护协议签订日期', {
      optional: true,
      aliases: ['协议签订日期', '委托照料协议签订日期'],
      notAfter: 'through',
      example: '2021-06-20',
    }),
    agreementEndedOn: date('照护协议终止日期', {
      optional: true,
      aliases: ['协议终止日期'],
      description: '协议有效的最后一天',
      example: '',
    }),
    carerState: code(
      '照料人状态',
      {
        ACTIVE: ['正常照料', '正常', '在世', '履行中'],
        DECEASED: ['已故', '死亡', '去世'],
        UNABLE: ['无力照料', '丧失照料能力', '患病无法照料'],
        AWAY: ['外出', '已外出', '迁出'],
      },
      { optional: true, example: '正常照料' },
    ),
  },
  check: (row) => [
    ...approvalContradictions(row),
    ...daysInOrder(
      { earlier: ['入住日期', row.residentFrom], later: ['离院日期', row.residentTo] },
      { earlier: ['照护协议签订日期', row.agreementSignedOn], later: ['照护协议终止日期', row.agreementEndedOn] },
    ),
    ...neededBeside('照护协议签订日期', row.agreementSignedOn, '照料人姓名', row.carerName),
    ...neededBeside('照护协议终止日期', row.agreementEndedOn, '照护协议签订日期', row.agreementSignedOn),
    ...neededBeside('入住日期', row.residentFrom, '供养机构', row.institution),
  ],
})
