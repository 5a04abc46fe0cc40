import { codeSet, type CodeOf } from '../code-set.js'

export const schooling = codeSet('RegistrySchooling', 'Stage of school that a person attends (在校生状况).', {
  NOT_ENROLLED: ['Not at school', '非在校', '非在校生', '不在校', '无'],
  PRESCHOOL: ['Not of school age yet, kindergarten included', '学龄前', '学龄前儿童', '学前教育', '幼儿园', '学前'],
  PRIMARY: ['Primary school', '小学', '小学在校'],
  JUNIOR_SECONDARY: ['Junior secondary school', '初中', '七年级', '八年级', '九年级', '初中在校'],
  SENIOR_SECONDARY: ['Senior secondary school', '高中', '普通高中', '高一', '高二', '高三'],
  VOCATIONAL: ['Secondary vocational school', '中职', '中专', '中等职业学校', '技工学校'],
  HIGHER_VOCATIONAL: ['Higher vocational school', '高职', '高职高专', '大专', '专科'],
  BACHELOR: ['University', '本科', '大学本科'],
  POSTGRADUATE: ['Postgraduate school', '研究生', '硕士研究生', '博士研究生'],
})

export type Schooling = CodeOf<typeof schooling>
