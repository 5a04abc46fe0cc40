import { CivilDateScalar } from '@huilian/subgraph'
import { Field, ObjectType } from 'type-graphql'

@ObjectType('CivilAffairsResidence', { simpleResolvers: true, description: 'Stay in an institution (机构居住).' })
export class Residence {
  @Field(() => String, { nullable: true, description: 'Institution (供养机构).' })
  institution!: string | null

  @Field(() => CivilDateScalar, { nullable: true, description: 'First day; null: nobody said (入住日期).' })
  from!: string | null

  @Field(() => CivilDateScalar, { nullable: true, description: 'Last day; null: still there (离院日期).' })
  to!: string | null
}
