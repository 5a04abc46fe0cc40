import { codeSet, type CodeOf } from '../code-set.js'

export const education = codeSet('RegistryEducation', 'Highest education after GB/T 4658 (文化程度).', {
  POSTGRADUATE: ['Postgraduate', '研究生', '研究生教育', '硕士', '博士', '10'],
  BACHELOR: ['Bachelor', '本科', '大学本科', '大学本科教育', '20'],
  ASSOCIATE: ['Junior college', '大专', '专科', '大学专科', '专科教育', '高职', '30'],
  VOCATIONAL: ['Secondary vocational school', '中职', '中专', '中等职业教育', '技校', '40'],
  SENIOR_SECONDARY: ['Senior secondary school', '高中', '普通高级中学教育', '60'],
  JUNIOR_SECONDARY: ['Junior secondary school', '初中', '初级中学教育', '70'],
  PRIMARY: ['Primary school', '小学', '小学教育', '80'],
  NONE_OR_OTHER: ['None, or another', '其他', '其它', '文盲', '文盲或半文盲', '未上学', '90'],
})

export type Education = CodeOf<typeof education>
