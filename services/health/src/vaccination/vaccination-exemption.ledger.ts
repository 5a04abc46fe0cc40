import { code, date, ledger, text } from '@huilian/ledger'
import { checkPerson, personColumns } from '../person/person-columns.js'
import { exemptionKinds, exemptionTerms } from './vaccination.codes.js'

export const vaccinationExemptionLedger = ledger({
  register: 'vaccination-exemptions',
  title: { zh: '新冠病毒疫苗接种禁忌和暂缓台账', en: 'Exemptions from COVID-19 vaccination' },
  columns: {
    ...personColumns,
    kind: code('禁忌或暂缓原因', exemptionKinds.words, {
      aliases: ['禁忌原因', '暂缓原因', '原因'],
      example: '严重慢性病急性发作期',
    }),
    term: code('禁忌期限', exemptionTerms.words, {
      aliases: ['期限', '类型'],
      description: '永久禁忌不填有效期至',
      example: '暂缓接种',
    }),
    document: text('证明材料', {
      maximum: 100,
      aliases: ['证明', '诊断证明'],
      example: '来安县人民医院诊断证明 2022-1107',
    }),
    validFrom: date('生效日期', { notAfter: 'through', aliases: ['开始日期', '开具日期'], example: '2022-11-07' }),
    validTo: date('有效期至', {
      optional: true,
      aliases: ['暂缓至', '截止日期'],
      description: '最后一天有效的日期',
      example: '2023-01-10',
    }),
  },
  check: (row) => [
    ...checkPerson(row),
    ...(row.term === 'PERMANENT' && row.validTo !== null ? ['永久禁忌不应有有效期至，请核对'] : []),
    ...(row.term === 'TEMPORARY' && row.validTo === null ? ['暂缓接种要填有效期至'] : []),
    ...(row.validTo !== null && row.validTo < row.validFrom ? ['有效期至早于生效日期，请核对'] : []),
  ],
})
