import { Directive, Field, ID, ObjectType } from 'type-graphql'

@ObjectType({ description: 'A person known to any department (人员).' })
@Directive('@key(fields: "id")')
export class Person {
  @Field(() => ID, {
    description: 'Person key: a keyed hash of the identity number, the same in every department (人员标识).',
  })
  id!: string
}
