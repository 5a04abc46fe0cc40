import { codeSet } from '../code-set.js'

export const keyGroups = codeSet('HealthKeyGroup', 'Group of people to look after first (重点人群类别).', {
  ELDERLY: ['Aged 65 and over', '65岁及以上老年人', '65岁以上老年人', '65岁以上老人', '老年人'],
  UNDERLYING_DISEASE: [
    'With an underlying disease',
    '基础性疾病患者',
    '有基础疾病',
    '基础疾病患者',
    '慢性病患者',
    '慢病患者',
  ],
  PREGNANT_OR_POSTPARTUM: ['Pregnant or newly delivered', '孕产妇', '孕妇', '产妇'],
  WITHOUT_FAMILY: ['Old and without spouse or children', '孤寡老人', '孤寡'],
  LIVING_ALONE: ['Old and living alone', '独居老人', '独居'],
  LEFT_BEHIND_CHILD: ['Child whose parents work away', '留守儿童'],
  DISABLED: ['Disabled', '残疾人', '残疾'],
  LACKING_SELF_CARE: ['Unable to look after himself in full', '失能半失能人员', '失能半失能', '失能', '半失能'],
  INFANT: ['Under three', '婴幼儿'],
})

export const diseases = codeSet('HealthDisease', 'Underlying disease of the national survey (基础性疾病, 487号).', {
  HYPERTENSION: ['High blood pressure', '高血压'],
  DIABETES: ['Diabetes', '糖尿病', '2型糖尿病', '二型糖尿病'],
  CORONARY_HEART_DISEASE: ['Coronary heart disease', '冠心病', '冠状动脉粥样硬化性心脏病'],
  STROKE: ['Stroke', '脑卒中', '脑梗', '脑梗死', '中风', '脑出血'],
  CHRONIC_OBSTRUCTIVE_PULMONARY_DISEASE: [
    'Chronic obstructive pulmonary disease',
    '慢阻肺',
    '慢性阻塞性肺疾病',
    '慢性阻塞性肺病',
  ],
  CHRONIC_KIDNEY_DISEASE: ['Chronic kidney disease', '慢性肾病', '慢性肾脏病', '慢性肾炎'],
  DIALYSIS: ['Kept on dialysis', '透析', '血液透析', '腹膜透析', '维持性透析'],
  CANCER_TREATMENT: ['Cancer under radiotherapy or chemotherapy', '肿瘤放化疗', '恶性肿瘤', '癌症', '肿瘤'],
  IMMUNODEFICIENCY: ['Impaired immunity', '免疫功能缺陷', '免疫缺陷', '免疫功能低下'],
  OTHER: ['Another underlying disease', '其他基础疾病', '其他'],
})

export const stabilities = codeSet('HealthStability', 'Whether a disease is under control (病情稳定情况).', {
  STABLE: ['Under control', '稳定', '病情稳定', '控制良好', '平稳'],
  UNSTABLE: ['Not under control', '不稳定', '病情不稳定', '控制不佳', '未控制'],
})

export const mobilities = codeSet('HealthMobility', 'How far the person can go (行动能力).', {
  FREE: ['Goes out freely', '行动自如', '自如', '正常', '行动方便'],
  LIMITED: ['Goes out with difficulty', '行动受限', '受限', '行动不便'],
  HOUSEBOUND: ['Cannot leave the house', '不能出户', '足不出户', '不能外出'],
  BEDBOUND: ['Cannot leave the bed', '卧床', '长期卧床', '卧床不起'],
})

export const selfCares = codeSet('HealthSelfCare', 'How far the person can look after himself (生活自理能力).', {
  FULL: ['In full', '完全自理', '能自理', '自理', '可自理'],
  PARTIAL: ['In part', '部分自理', '半自理', '半失能', '部分不能自理'],
  NONE: ['Not at all', '不能自理', '完全不能自理', '失能'],
})
