import { Directive, Field, ID, ObjectType } from 'type-graphql'

@ObjectType({ description: 'A household of the registry (户).' })
@Directive('@key(fields: "number")')
export class Household {
  @Field(() => ID, { description: 'Household number given by the registry (户编号).' })
  number!: string
}

/** Points at a household of the registry; null for none. */
export function householdOf(number: string | null): Household | null {
  return number === null ? null : { number }
}
