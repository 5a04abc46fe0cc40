import { identityNumber, personName } from '@huilian/ledger'

/** The columns by which a ledger row says whom it speaks of. */
export const personColumns = {
  identity: identityNumber('证件号码', {
    optional: true,
    aliases: ['身份证号', '身份证号码', '公民身份号码', '居民身份证号', '证件号'],
    description: '居民身份证号（残疾人证号也接受）；还没有号码的留空，并填写出生日期',
    example: '341199194203150012',
  }),
  name: personName('姓名', { aliases: ['人员姓名', '家庭成员姓名', '成员姓名'], example: '王德厚' }),
}
