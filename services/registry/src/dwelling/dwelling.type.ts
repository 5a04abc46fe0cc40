import { Field, Int, ObjectType } from 'type-graphql'
import { CivilDateScalar, Indexed } from '@huilian/subgraph'
import { dwellingGrade, type DwellingGrade } from './dwelling-grade.codes.js'
import { waterSource, type WaterSource } from './water.codes.js'

@ObjectType('RegistryDwelling', {
  simpleResolvers: true,
  description: 'The house of a household and its drinking water, each with the day it was checked (住房和饮水).',
})
export class DwellingFact {
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether somebody lives in the house; an empty old house is not judged (是否居住).',
  })
  @Indexed()
  livedIn!: boolean | null

  @Field(() => dwellingGrade.values, {
    nullable: true,
    description: 'Grade of safety A to D; null: not appraised, which is not a presumed C or D (房屋安全等级).',
  })
  @Indexed()
  grade!: DwellingGrade | null

  @Field(() => CivilDateScalar, { nullable: true, description: 'Day of the appraisal or last check (房屋鉴定日期).' })
  gradedOn!: string | null

  @Field(() => String, { nullable: true, description: 'Structure, such as 砖混 (房屋结构).' })
  structure!: string | null

  @Field(() => Int, { nullable: true, description: 'Floor area in square metres (住房面积, 平方米).' })
  area!: number | null

  @Field(() => Int, { nullable: true, description: 'Year in which it was built (建成年份).' })
  builtYear!: number | null

  @Field(() => CivilDateScalar, {
    nullable: true,
    description: 'Day on which a dangerous house was rebuilt and accepted (危房改造验收日期).',
  })
  rebuiltOn!: string | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the household lives in another, safe dwelling (是否另有安全住房).',
  })
  @Indexed()
  safeAlternative!: boolean | null

  @Field(() => String, { nullable: true, description: 'Which other dwelling (另住处说明).' })
  safeAlternativeDetail!: string | null

  @Field(() => CivilDateScalar, {
    nullable: true,
    description: 'Day on which the other dwelling was checked (另住处核查日期).',
  })
  safeAlternativeCheckedOn!: string | null

  @Field(() => waterSource.values, { nullable: true, description: 'Where drinking water comes from (饮水来源).' })
  @Indexed()
  waterSource!: WaterSource | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the water is safe: amount, quality, distance and reliability (饮水是否安全).',
  })
  @Indexed()
  waterSafe!: boolean | null

  @Field(() => CivilDateScalar, {
    nullable: true,
    description: 'Day on which the water was last checked (饮水核查日期).',
  })
  waterCheckedOn!: string | null
}
