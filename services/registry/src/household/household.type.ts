import { Directive, Field, ID, ObjectType } from 'type-graphql'

@ObjectType({
  description: 'A household: people who live together and share income and expenses, under the registry’s number (户).',
})
@Directive('@key(fields: "number")')
export class Household {
  @Field(() => ID, { description: 'Household number of the registry, the same in every department (户编号).' })
  number!: string
}
