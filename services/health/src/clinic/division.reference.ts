import { Directive, Field, ID, ObjectType } from 'type-graphql'

@ObjectType({ description: 'A division of the national list, from the province to the village (行政区划).' })
@Directive('@key(fields: "code", resolvable: false)')
export class Division {
  @Field(() => ID, { description: 'Division code, 12 digits (区划代码).' })
  code!: string
}
