import { Field, ObjectType } from 'type-graphql'
import { CivilDateScalar, Indexed } from '@huilian/subgraph'
import { institutionKind, type InstitutionKind } from './institution-kind.codes.js'
import { presence, type PresenceKind } from './presence.codes.js'
import { presenceSource, type PresenceSource } from './presence-source.codes.js'

@ObjectType('RegistryPresence', {
  simpleResolvers: true,
  description: 'Whether a person is here, as somebody found it on a day (在家情况).',
})
export class Presence {
  @Field(() => presence.values, { description: 'Here, away, in an institution, or deceased (在家情况).' })
  @Indexed()
  kind!: PresenceKind

  @Field(() => CivilDateScalar, { nullable: true, description: 'Since when (起始日期).' })
  since!: string | null

  @Field(() => String, { nullable: true, description: 'Where somebody is who is away: the province only (外出省份).' })
  @Indexed()
  province!: string | null

  @Field(() => String, { nullable: true, description: 'Name of the institution (所在机构).' })
  institution!: string | null

  @Field(() => institutionKind.values, { nullable: true, description: 'Kind of institution (机构类型).' })
  @Indexed()
  institutionKind!: InstitutionKind | null

  @Field(() => presenceSource.values, { nullable: true, description: 'Who says so (来源).' })
  source!: PresenceSource | null

  @Field(() => CivilDateScalar, { nullable: true, description: 'Day on which it was found so (核实日期).' })
  checkedOn!: string | null
}
