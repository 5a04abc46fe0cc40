import { codeSet, type CodeOf } from '../code-set.js'

export const membershipKind = codeSet(
  'RegistryMembershipKind',
  'In which sense a person belongs to a household (成员口径).',
  {
    HUKOU: ['In the household’s booklet', '户籍', '户籍成员', '户口'],
    CO_LIVING: ['Lives with the household and shares its income and expenses', '共同生活', '共同生活成员', '常住'],
  },
)

export type MembershipKind = CodeOf<typeof membershipKind>
