import { Directive, Field, ID, ObjectType } from 'type-graphql'

@ObjectType({ description: 'A household of the registry: the people who live in one dwelling (户).' })
@Directive('@key(fields: "number")')
export class Household {
  @Field(() => ID, { description: 'The registry’s household number (户编号).' })
  number!: string
}
