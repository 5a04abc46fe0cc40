import { ArgsType, Field, ID, Int } from 'type-graphql'
import { category, type Category } from '../household/category.codes.js'

/** What both lists of the register can be asked. */
@ArgsType()
export class RosterArguments {
  @Field(() => ID, {
    nullable: true,
    description: 'Division code; everything below it is included; left out, the whole register (行政区划代码).',
  })
  division!: string | null

  @Field(() => [category.values], {
    nullable: true,
    description: 'Only households of these categories, and their members (户类型).',
  })
  category!: Category[] | null

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Only households in active monitoring, and their members (仅监测对象).',
  })
  monitoredOnly!: boolean

  @Field(() => Int, { defaultValue: 100, description: 'Most entries to answer, 1 to 1000 (条数上限).' })
  first!: number

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the last entry read; left out, from the beginning (起始游标).',
  })
  after!: string | null
}
