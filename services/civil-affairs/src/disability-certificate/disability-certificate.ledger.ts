import { code, type Contradiction, date, division, identityNumber, ledger, personName, text } from '@huilian/ledger'
import { daysInOrder, neededBeside } from '../benefit/contradictions.js'
import { personColumns } from '../person/person.columns.js'
import { DISABILITY_KIND_WORDS, DISABILITY_LEVEL_WORDS, gradingOfNumber } from './disability.words.js'

/**
 * One row for each certificate as it stands. Where the level changed, the row also says what it was before, so that a
 * change in the middle of a month loses neither.
 */
export const disabilityCertificateLedger = ledger({
  register: 'disability-certificates',
  title: { zh: '残疾人证台账', en: 'Ledger of disability certificates' },
  columns: {
    identity: identityNumber('残疾人证号', {
      aliases: ['残疾证号', '证件号码', '身份证号', '身份证号码', '残疾人证号码'],
      description: '20位，补办后22位；只有18位身份证号时，要填残疾类别和残疾等级',
      example: '34119919420315001242',
    }),
    name: personName('姓名', { example: '张守田' }),
    division: division('所属村', { aliases: personColumns.division.aliases, example: '341122101201' }),
    kind: code('残疾类别', DISABILITY_KIND_WORDS, { optional: true, aliases: ['残疾类型', '类别'], example: '肢体' }),
    level: code('残疾等级', DISABILITY_LEVEL_WORDS, { optional: true, aliases: ['等级', '残疾级别'], example: '二级' }),
    issuedOn: date('发证日期', {
      optional: true,
      aliases: ['签发日期', '初次发证日期', '首次发证日期'],
      notAfter: 'through',
      example: '2018-05-01',
    }),
    gradedOn: date('评定日期', {
      optional: true,
      aliases: ['等级评定日期', '等级变更日期', '变更日期', '本次评定日期'],
      notAfter: 'through',
      description: '从哪一天起是现在的类别和等级；没有变更过的留空，以发证日期为准',
      example: '2023-01-04',
    }),
    validTo: date('有效期至', {
      optional: true,
      aliases: ['有效期截止日期', '证件有效期', '有效截止日期'],
      example: '2028-04-30',
    }),
    previousKind: code('原残疾类别', DISABILITY_KIND_WORDS, {
      optional: true,
      aliases: ['变更前类别'],
      example: '肢体',
    }),
    previousLevel: code('原残疾等级', DISABILITY_LEVEL_WORDS, {
      optional: true,
      aliases: ['变更前等级', '原等级'],
      example: '三级',
    }),
    previousGradedOn: date('原评定日期', {
      optional: true,
      description: '留空时以发证日期为准',
      example: '2018-05-01',
    }),
    cancelledOn: date('注销日期', { optional: true, notAfter: 'through', example: '' }),
    cancellationReason: text('注销原因', { optional: true, example: '' }),
  },
  check: (row) => [
    ...gradingContradictions(row),
    ...neededBeside('原残疾等级', row.previousLevel, '评定日期', row.gradedOn),
    ...neededBeside('原残疾类别', row.previousKind, '原残疾等级', row.previousLevel),
    ...neededBeside('注销原因', row.cancellationReason, '注销日期', row.cancelledOn),
    ...daysInOrder(
      { earlier: ['发证日期', row.issuedOn], later: ['评定日期', row.gradedOn] },
      { earlier: ['评定日期', row.gradedOn ?? row.issuedOn], later: ['有效期至', row.validTo] },
      { earlier: ['原评定日期', row.previousGradedOn], later: ['评定日期', row.gradedOn] },
    ),
    ...(row.issuedOn === null && row.gradedOn === null
      ? [
          {
            expected: { zh: '发证日期或评定日期', en: '发证日期 or 评定日期' },
            came: { zh: '两个日期都为空', en: 'both are blank' },
            remedy: { zh: '至少填写一个', en: 'give at least one' },
          },
        ]
      : []),
  ],
})

function gradingContradictions(row: {
  identity: { evidence: string }
  kind: string | null
  level: string | null
}): Contradiction[] {
  const numbered = gradingOfNumber(row.identity.evidence)
  if (!numbered)
    return row.kind !== null && row.level !== null
      ? []
      : [
          {
            expected: {
              zh: '20位残疾人证号，或填写残疾类别和残疾等级',
              en: 'a 20-character number, or kind and level',
            },
            came: { zh: '号码只有18位，类别或等级为空', en: 'an 18-character number came, and kind or level is blank' },
            remedy: { zh: '补填残疾类别和残疾等级', en: 'give kind and level' },
          },
        ]
  const kind = row.kind ?? numbered.kind
  const level = row.level ?? numbered.level
  if (kind === numbered.kind && level === numbered.level) return []
  return [
    {
      expected: { zh: '与残疾人证号第19、20位一致的类别和等级', en: 'the kind and level that the number carries' },
      came: {
        zh: `号码是${said(numbered)}，填写的是${said({ kind, level })}`,
        en: `the number says ${numbered.kind} ${numbered.level}, the cells say ${kind} ${level}`,
      },
      remedy: {
        zh: '对照残疾人证核对；等级已变更的填写新证号',
        en: 'compare with the certificate; give the new number after a change',
      },
    },
  ]
}

function said({ kind, level }: { kind: string; level: string }): string {
  const kindWords: Record<string, readonly string[]> = DISABILITY_KIND_WORDS
  const levelWords: Record<string, readonly string[]> = DISABILITY_LEVEL_WORDS
  return `${kindWords[kind]![0]!}${levelWords[level]![0]!}`
}
