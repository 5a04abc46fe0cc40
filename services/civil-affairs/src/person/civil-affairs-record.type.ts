import { RecordLink } from '@huilian/subgraph'
import { Field, ObjectType } from 'type-graphql'

/** Each noun adds its fields to this type in its own `.resolver.ts`. */
@ObjectType({
  description:
    'What the Civil Affairs Bureau holds of a person (民政档案). Whether somebody is eligible is decided by people, never computed.',
})
export class CivilAffairsRecord {
  /** Current key, by which the bureau's tables hold the person. */
  personKey!: string

  divisionCode!: string | null

  @Field(() => RecordLink, { description: 'Whether the record is this person’s (身份匹配).' })
  link!: RecordLink
}

/** What to answer where a register holds nothing: no, unless records without a number could be this person's. */
export function noneFound(record: CivilAffairsRecord): false | null {
  return record.link === RecordLink.UNCERTAIN ? null : false
}
