import { Field, ObjectType } from 'type-graphql'
import { CivilDateScalar } from '@huilian/subgraph'
import { graphqlEnum } from '../graphql-enum.js'
import {
  ageBands,
  courseStates,
  diseaseStates,
  gradeColours,
  gradeInputs,
  gradeReasons,
  gradeSources,
  servedColours,
} from './grade.codes.js'
import { type Grade as GradeValue } from './grade.js'

export const GradeColourEnum = graphqlEnum(gradeColours)
export const CourseStateEnum = graphqlEnum(courseStates)
const ServedColourEnum = graphqlEnum(servedColours)
const GradeReasonEnum = graphqlEnum(gradeReasons)
const GradeSourceEnum = graphqlEnum(gradeSources)
const AgeBandEnum = graphqlEnum(ageBands)
const DiseaseStateEnum = graphqlEnum(diseaseStates)
const GradeInputEnum = graphqlEnum(gradeInputs)

@ObjectType('HealthGrade', {
  simpleResolvers: true,
  description:
    'Risk grade on a day (红黄绿分级): by underlying disease, vaccination and age, 国卫明电〔2022〕509号. For clinical roles.',
})
export class Grade implements GradeValue {
  @Field(() => CivilDateScalar, { description: 'Day for which the grade holds (分级日期).' })
  on!: string

  @Field(() => GradeColourEnum, { description: 'Colour (颜色).' })
  colour!: GradeValue['colour']

  @Field(() => ServedColourEnum, {
    nullable: true,
    description: 'Colour by which the person is served: where unknown, the worst still possible (服务颜色).',
  })
  servedAs!: GradeValue['servedAs']

  @Field(() => GradeReasonEnum, { description: 'Why (分级理由).' })
  reason!: GradeValue['reason']

  @Field(() => String, { description: 'Inputs, colour and reason as a Chinese sentence (分级说明).' })
  explanation!: string

  @Field(() => GradeSourceEnum, { nullable: true, description: 'Where the one cell comes from (单元格来源).' })
  source!: GradeValue['source']

  @Field(() => AgeBandEnum, { nullable: true, description: 'Age on the day; null: missing (年龄段).' })
  ageBand!: GradeValue['ageBand']

  @Field(() => DiseaseStateEnum, { nullable: true, description: 'Underlying disease; null: missing (基础疾病情况).' })
  disease!: GradeValue['disease']

  @Field(() => CourseStateEnum, { nullable: true, description: 'Primary course; null: missing (基础免疫情况).' })
  course!: GradeValue['course']

  @Field(() => [GradeInputEnum], { description: 'Inputs that are missing (缺少的依据).' })
  missing!: GradeValue['missing']

  @Field(() => String, { description: 'Version of the table (分级表版本).' })
  tableVersion!: string
}
