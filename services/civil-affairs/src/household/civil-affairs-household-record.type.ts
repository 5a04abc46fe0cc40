import { Field, ID, ObjectType } from 'type-graphql'

@ObjectType({
  description:
    'What the Civil Affairs Bureau holds of a household under the registry’s number. What it holds of a member without the number hangs on the member (户级民政档案).',
})
export class CivilAffairsHouseholdRecord {
  @Field(() => ID, { description: 'Household number given by the registry (户编号).' })
  number!: string
}
