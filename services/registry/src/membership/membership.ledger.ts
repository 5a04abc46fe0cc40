import { code, date, ledger } from '@huilian/ledger'
import { householdColumns } from '../household/household-columns.js'
import { checkBirth } from '../person/person-check.js'
import { personColumns } from '../person/person-columns.js'
import { membershipKind } from './membership-kind.codes.js'
import { membershipReason } from './membership-reason.codes.js'
import { relationWords } from './relation.codes.js'

/**
 * Memberships beside the current ones of `persons`: earlier periods, and a second household that counts the same
 * person (a student, a daughter who married out).
 */
export const membershipLedger = ledger({
  register: 'memberships',
  title: { zh: '家庭成员变动台账', en: 'Changes of household members' },
  columns: {
    ...householdColumns,
    ...personColumns,
    birthDate: date('出生日期', {
      optional: true,
      aliases: ['出生年月日'],
      notAfter: 'through',
      example: '1942-03-15',
    }),
    kind: code('成员口径', membershipKind.words, { aliases: ['成员类别', '类别'] }),
    relation: code('与户主关系', relationWords, { optional: true, aliases: ['家庭关系'], example: '女' }),
    validFrom: date('开始日期', {
      optional: true,
      aliases: ['入户日期', '增加日期'],
      description: '空着：登记以前就在',
    }),
    validTo: date('结束日期', {
      optional: true,
      aliases: ['离户日期', '减少日期'],
      description: '在户的最后一天；仍在户的留空',
      example: '',
    }),
    reason: code('变动原因', membershipReason.words, { optional: true, aliases: ['增减原因', '变更原因'] }),
  },
  check: (row) => [
    ...checkBirth(row),
    ...(row.validFrom && row.validTo && row.validTo < row.validFrom ? ['结束日期早于开始日期：核对两个日期'] : []),
  ],
})
