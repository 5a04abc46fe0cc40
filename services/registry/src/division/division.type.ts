import { Directive, Field, ID, ObjectType } from 'type-graphql'

@ObjectType({
  description: 'A division of the state’s territory under its statistical code, with the days it holds (行政区划).',
})
@Directive('@key(fields: "code")')
export class Division {
  @Field(() => ID, { description: 'Statistical division code, 12 digits (统计用区划代码).' })
  code!: string
}
