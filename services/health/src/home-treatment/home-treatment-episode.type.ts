import { Field, ID, ObjectType } from 'type-graphql'
import { CivilDateScalar } from '@huilian/subgraph'
import { type CodeOf } from '../code-set.js'
import { graphqlEnum } from '../graphql-enum.js'
import { episodeStatuses, episodePlaces } from './home-treatment.codes.js'

const EpisodeStatusEnum = graphqlEnum(episodeStatuses)
const EpisodePlaceEnum = graphqlEnum(episodePlaces)

@ObjectType('HealthHomeTreatmentEpisode', {
  simpleResolvers: true,
  description: 'An infected person under treatment at home (居家治疗).',
})
export class HomeTreatmentEpisode {
  @Field(() => CivilDateScalar, { description: 'First day (开始日期).' })
  startedOn!: string

  @Field(() => CivilDateScalar, { nullable: true, description: 'Day it ended; null while under care (结束日期).' })
  endedOn!: string | null

  @Field(() => EpisodeStatusEnum, { description: 'Where the treatment stands (在管状态).' })
  status!: CodeOf<typeof episodeStatuses>

  @Field(() => EpisodePlaceEnum, { nullable: true, description: 'Where the person is treated (治疗地点).' })
  place!: CodeOf<typeof episodePlaces> | null

  @Field(() => ID, {
    nullable: true,
    description: 'Dwelling where the person is treated, by household number (居住户编号).',
  })
  householdNumber!: string | null

  @Field(() => ID, { nullable: true, description: 'Clinic that holds the record, by its code (机构编码).' })
  clinicCode!: string | null
}
