import { Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import { CivilDateScalar } from '../../../../src/index.js'

export enum MealKind {
  HOT = 'HOT',
  COLD = 'COLD',
}

registerEnumType(MealKind, {
  name: 'SchoolMealsKind',
  description: 'Kind of lunch (餐别).',
  valuesConfig: {
    HOT: { description: 'A hot meal (热餐).' },
    COLD: { description: 'A cold meal (冷餐).' },
  },
})

@ObjectType('SchoolMealsMeal', { simpleResolvers: true, description: 'A lunch served on one day (用餐记录).' })
export class Meal {
  @Field(() => CivilDateScalar, { description: 'Day it was served (用餐日期).' })
  servedOn!: string

  @Field(() => MealKind, { description: 'Kind of lunch (餐别).' })
  kind!: MealKind

  @Field(() => Int, { nullable: true, description: 'Cost in fen (金额, 分).' })
  cost!: number | null
}
