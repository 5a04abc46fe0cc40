import { codeSet, type CodeOf } from '../code-set.js'

export const measureKind = codeSet('RegistryMeasureKind', 'Kind of support (帮扶措施类型).', {
  INDUSTRY: ['Support of own production', '产业帮扶', '产业'],
  EMPLOYMENT: ['Help to find or keep work', '就业帮扶', '就业', '就业培训'],
  WELFARE_POST: ['A public-welfare post', '公益性岗位', '公益岗位', '公益岗'],
  MICROCREDIT: ['Microcredit', '小额信贷', '金融帮扶'],
  HEALTH: ['Help with illness', '健康帮扶', '医疗帮扶', '健康'],
  EDUCATION: ['Help with schooling', '教育帮扶', '教育资助', '雨露计划'],
  HOUSING: ['Safe housing', '住房安全保障', '危房改造', '住房保障'],
  WATER: ['Safe drinking water', '饮水安全保障', '饮水保障'],
  SAFETY_NET: ['Social protection', '综合保障', '兜底保障', '社会保障', '综合保障性帮扶'],
  RELIEF: ['Temporary relief', '临时救助'],
  SOCIETY: ['Help of society', '社会帮扶', '社会捐助'],
  MOTIVATION: ['Encouragement and training', '扶志扶智', '扶志'],
  OTHER: ['Another measure', '其他', '其它', '其他帮扶'],
})

export type MeasureKind = CodeOf<typeof measureKind>
