import { Field, Float, Int, ObjectType } from 'type-graphql'

/** Float: an Int of GraphQL ends at 21 million yuan in fen, which a mistyped cell can exceed. */
@ObjectType('RegistryIncome', {
  simpleResolvers: true,
  description: 'Income of the twelve months before the identification procedure, in fen (家庭收入, 分).',
})
export class Income {
  @Field(() => Int, { nullable: true, description: 'Year of the window (收入年度).' })
  year!: number | null

  @Field(() => Float, { nullable: true, description: 'Net income per head in fen (人均纯收入, 分).' })
  perHead!: number | null

  @Field(() => Float, { nullable: true, description: 'Wages in fen (工资性收入, 分).' })
  wages!: number | null

  @Field(() => Float, { nullable: true, description: 'Income of own production in fen (生产经营性收入, 分).' })
  business!: number | null

  @Field(() => Float, { nullable: true, description: 'Income of property in fen (财产性收入, 分).' })
  property!: number | null

  @Field(() => Float, { nullable: true, description: 'Transfers in fen (转移性收入, 分).' })
  transfers!: number | null

  @Field(() => Float, { nullable: true, description: 'Cost of own production in fen (生产经营性支出, 分).' })
  expenses!: number | null
}
