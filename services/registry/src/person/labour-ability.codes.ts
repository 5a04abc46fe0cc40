import { codeSet, type CodeOf } from '../code-set.js'

export const labourAbility = codeSet('RegistryLabourAbility', 'Ability to work, as the village judges it (劳动能力).', {
  SKILLED: ['Skilled worker', '技能劳动力', '技能'],
  ORDINARY: ['Able to work', '普通劳动力', '普通', '有劳动力', '有劳动能力'],
  WEAK: ['Weak or half ability', '弱劳动力或半劳动力', '弱劳动力', '半劳动力', '弱劳力'],
  LOST: ['Lost the ability', '丧失劳动力', '丧失劳动能力', '丧失'],
  NONE: ['None: a child, pupil or very old person', '无劳动力', '无劳动能力', '无'],
})

export type LabourAbility = CodeOf<typeof labourAbility>
