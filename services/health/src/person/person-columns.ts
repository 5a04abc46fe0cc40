import { date, division, identityNumber, personName, type Contradiction, type Identity } from '@huilian/ledger'

/** The columns by which every personal ledger says whom a row speaks of. */
export const personColumns = {
  identity: identityNumber('证件号码', {
    optional: true,
    aliases: ['身份证号', '身份证号码', '公民身份号码', '居民身份证号', '证件号'],
    description: '居民身份证号；还没有号码的新生儿等留空，并填写出生日期',
    example: '341199194203150012',
  }),
  name: personName('姓名', { aliases: ['人员姓名', '居民姓名', '患者姓名', '受种者姓名'], example: '王德厚' }),
  birthDate: date('出生日期', {
    optional: true,
    aliases: ['出生年月日', '生日'],
    notAfter: 'through',
    description: '没有证件号码时必填，用来区分同村同名的人',
    example: '1942-03-15',
  }),
  division: division('所属村', {
    aliases: ['所在村', '村（社区）', '村居', '行政村', '村', '区划代码', '所属村（社区）', '居住村'],
    description: '现居住的村（社区）',
    example: '341122101201',
  }),
}

interface PersonCells {
  identity: Identity | null
  birthDate: string | null
}

/**
 * Somebody without a number is told from a namesake of the village by the birth date only, so one of the two must be
 * there. A birth date beside a number must be the number's own.
 */
export function checkPerson({ identity, birthDate }: PersonCells): Contradiction[] {
  if (!identity && !birthDate) {
    return [
      {
        expected: {
          zh: '证件号码，或没有号码的人的出生日期',
          en: 'an identity number, or the birth date of somebody without one',
        },
        came: { zh: '两者都是空的', en: 'both are blank' },
        remedy: { zh: '填写其中一项', en: 'fill in one of them' },
      },
    ]
  }
  const born = identity?.number.slice(6, 14)
  if (born && birthDate && born !== birthDate.replaceAll('-', '')) {
    return [
      {
        expected: { zh: '与证件号码一致的出生日期', en: 'the birth date that the identity number holds' },
        came: { zh: `来的是${birthDate}`, en: `${birthDate} came` },
        remedy: { zh: '对照证件更正其中一项', en: 'correct one of the two from the document' },
      },
    ]
  }
  return []
}
