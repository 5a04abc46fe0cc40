import { codeSet } from '../code-set.js'

export const gradeColours = codeSet(
  'HealthGradeColour',
  'Colour of the risk grade (红黄绿分级). For clinical roles: a cadre reads 优先联系, 按期联系 or 按需.',
  {
    GREEN: ['Low risk, level-1 service', '绿色', '绿'],
    YELLOW: ['Middle risk, level-2 service', '黄色', '黄'],
    RED: ['High risk, level-3 service', '红色', '红'],
    UNKNOWN: ['An input is missing that could change the colour', '不能确定'],
    NOT_GRADED: ['Not somebody the plan grades', '不分级'],
  },
)

export const servedColours = codeSet('HealthServedColour', 'Colour by which somebody is served (服务颜色).', {
  GREEN: ['Level-1 service', '绿色', '绿'],
  YELLOW: ['Level-2 service', '黄色', '黄'],
  RED: ['Level-3 service', '红色', '红'],
})

export const gradeReasons = codeSet('HealthGradeReason', 'Why the grade is what it is (分级理由).', {
  ONE_CELL: ['Every input is known: one cell of the table', '各项信息齐全，按表分级'],
  COMPLETIONS_AGREE: ['An input is missing, but every completion gives this colour', '信息不全，但各种可能的颜色相同'],
  COMPLETIONS_DIFFER: ['An input is missing and could change the colour', '信息不全，且会影响颜色'],
  PREGNANT: ['Pregnant: urgent need gets level-3 service whatever the colour', '孕妇不分色，有急需时按三级服务'],
  INFANT: ['Under three: urgent need gets level-3 service whatever the colour', '婴幼儿不分色，有急需时按三级服务'],
  UNDER_65_WITHOUT_DISEASE: [
    'Under 65 without an underlying disease on record or a home treatment under way',
    '65岁以下、无基础疾病记录、无在管居家治疗',
  ],
})

export const gradeSources = codeSet('HealthGradeSource', 'Where the cell of the table comes from (单元格来源).', {
  TABLE: ['The published table', '分级表'],
  SCORE: ['The score, where the table is silent', '评分'],
})

export const ageBands = codeSet('HealthAgeBand', 'Age as the grade sees it, in full years (年龄段).', {
  UNDER_65: ['Under 65', '65岁以下'],
  FROM_65_TO_79: ['65 to 79', '65–79岁'],
  FROM_80: ['80 and over', '80岁及以上'],
})

export const diseaseStates = codeSet('HealthDiseaseState', 'Underlying disease as the grade sees it (基础疾病情况).', {
  NONE: ['No underlying disease', '无基础疾病'],
  STABLE: ['Underlying disease, all under control', '基础疾病稳定'],
  UNSTABLE: ['Underlying disease, one at least not under control', '基础疾病不稳定'],
})

export const courseStates = codeSet('HealthCourseState', 'Primary course of COVID-19 vaccine (基础免疫情况).', {
  FULL: ['Full primary course', '全程接种'],
  PARTIAL: ['Begun, not full', '未全程接种'],
  NONE: ['No dose, or contraindicated', '未接种'],
})

export const gradeInputs = codeSet('HealthGradeInput', 'Input of the grade (分级依据).', {
  AGE: ['Age in full years', '年龄'],
  DISEASE: ['Underlying disease and its stability', '基础疾病'],
  COURSE: ['Primary course of vaccine', '接种情况'],
})
