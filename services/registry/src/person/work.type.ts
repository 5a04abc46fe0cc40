import { Field, ObjectType } from 'type-graphql'
import { CivilDateScalar, Indexed } from '@huilian/subgraph'
import { workArea, type WorkArea } from './work-area.codes.js'

@ObjectType('RegistryWork', {
  simpleResolvers: true,
  description: 'Where a person works: the province only, no address (务工情况).',
})
export class Work {
  @Field(() => workArea.values, { nullable: true, description: 'How far from home (务工区域).' })
  @Indexed()
  area!: WorkArea | null

  @Field(() => String, { nullable: true, description: 'Province (务工省份).' })
  province!: string | null

  @Field(() => CivilDateScalar, { nullable: true, description: 'Since when (务工开始日期).' })
  since!: string | null

  @Field(() => CivilDateScalar, {
    nullable: true,
    description: 'Day on which the person came back for good or the season (务工返回日期).',
  })
  returnedOn!: string | null
}
