import { codeSet, type CodeOf } from '../code-set.js'

export const membershipReason = codeSet('RegistryMembershipReason', 'Why a membership began or ended (变动原因).', {
  BIRTH: ['Birth', '出生', '新生儿'],
  MARRIED_IN: ['Married in', '嫁入', '婚入', '入赘', '婚嫁入'],
  HUKOU_IN: ['Hukou moved in', '户口迁入', '迁入', '户籍迁入'],
  RELEASED: ['Return from prison', '刑满释放', '服刑释放'],
  DISCHARGED: ['Return from the army', '退伍', '退役'],
  MOVED_BACK: ['Moved back', '回迁', '返回居住', '搬回'],
  STUDY: ['Counted at home while studying elsewhere', '就学', '在校就读', '上学'],
  DEATH: ['Death', '死亡', '去世'],
  MARRIED_OUT: ['Married out', '嫁出', '婚出', '婚嫁出'],
  HUKOU_OUT: ['Hukou moved out', '户口迁出', '迁出', '户籍迁出'],
  SPLIT: ['The household split', '分户', '立户'],
  DISSOLVED: ['The household ended', '整户消亡', '销户'],
  OTHER: ['Another reason', '其他', '其它'],
})

export type MembershipReason = CodeOf<typeof membershipReason>
