import { date, division, identityNumber, personName } from '@huilian/ledger'

/** Headings under which a village stands in the bureau's ledgers. */
const VILLAGE_HEADINGS = ['村（社区）', '村居', '行政村', '所在村', '居住村', '所属村（社区）']

/** Columns that say whom a row is about. Every ledger of the bureau begins with them. */
export const personColumns = {
  identity: identityNumber('证件号码', {
    optional: true,
    aliases: ['身份证号', '身份证号码', '公民身份号码', '身份证件号码', '证件号'],
    description: '身份证号，也可填20位或22位残疾人证号；确无证件的留空并填写出生日期',
    example: '341199194203150012',
  }),
  name: personName('姓名', { aliases: ['对象姓名', '本人姓名'], example: '张守田' }),
  birthDate: date('出生日期', { optional: true, description: '没有证件号码时填写', example: '1942-03-15' }),
  division: division('所属村', { aliases: VILLAGE_HEADINGS, example: '341122101201' }),
}
