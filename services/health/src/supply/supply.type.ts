import { Field, Float, Int, ObjectType } from 'type-graphql'
import { CivilDateScalar } from '@huilian/subgraph'
import { type CodeOf } from '../code-set.js'
import { graphqlEnum } from '../graphql-enum.js'
import { supplyItems } from './supply.codes.js'

const SupplyItemEnum = graphqlEnum(supplyItems)

@ObjectType('HealthSupply', { simpleResolvers: true, description: 'What a clinic has in stock (物资储备).' })
export class Supply {
  @Field(() => SupplyItemEnum, { description: 'What it is (物资).' })
  item!: CodeOf<typeof supplyItems>

  @Field(() => Int, { description: 'Units in stock (库存数量).' })
  quantity!: number

  @Field(() => String, { description: 'Unit of the quantity (单位).' })
  unit!: string

  @Field(() => Float, { nullable: true, description: 'Units used in a day (日均用量).' })
  dailyUse!: number | null

  @Field(() => Int, {
    nullable: true,
    description: 'How many days it lasts: as stated, else full days of stock at the daily use (可用天数).',
  })
  daysOfStock!: number | null

  @Field(() => CivilDateScalar, { description: 'Day of the count (盘点日期).' })
  countedOn!: string
}
