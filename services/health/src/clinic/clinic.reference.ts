import { Directive, Field, ID, ObjectType } from 'type-graphql'

@ObjectType('HealthClinic', { description: 'A clinic, with the numbers on which it can be reached (基层医疗机构).' })
@Directive('@key(fields: "code")')
export class Clinic {
  @Field(() => ID, { description: 'Code by which every health ledger names the clinic (机构编码).' })
  code!: string
}
