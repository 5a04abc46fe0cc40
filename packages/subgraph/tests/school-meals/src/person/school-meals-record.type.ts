import { Field, ObjectType } from 'type-graphql'
import { RecordLink } from '../../../../src/index.js'

@ObjectType({ description: 'What the School Meals Office holds of a person (营养餐档案).' })
export class SchoolMealsRecord {
  /** Current key, by which the department's tables hold the person. */
  personKey!: string

  divisionCode!: string | null

  @Field(() => RecordLink, { description: 'Whether the record is this person’s (身份匹配).' })
  link!: RecordLink
}
