import { codeSet, type CodeOf } from '../code-set.js'

/** 监测对象 and 脱贫户 of the provincial guidelines (domain: three monitored categories and the lifted). */
export const category = codeSet('RegistryCategory', 'Why a household is on the register (户类型).', {
  LIFTED: ['Lifted out of poverty and stable', '脱贫户', '稳定脱贫户', '已脱贫户', '建档立卡脱贫户'],
  UNSTABLE_LIFTED: ['Lifted, at risk of falling back; monitored', '脱贫不稳定户', '脱贫不稳定'],
  MARGINAL: ['Never registered as poor, at risk of becoming so; monitored', '边缘易致贫户', '边缘户', '边缘易致贫'],
  SUDDEN_HARDSHIP: [
    'Above the line, struck by a sudden serious hardship; monitored',
    '突发严重困难户',
    '突发严重困难',
    '严重困难户',
    '突发困难户',
  ],
})

export type Category = CodeOf<typeof category>
