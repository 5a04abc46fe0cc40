import { CivilDateScalar, type DepartmentRequest, Indexed } from '@huilian/subgraph'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { CivilAffairsRecord } from '../person/civil-affairs-record.type.js'
import { DeathSource } from './death-source.type.js'
import { deathOfPerson } from './death.store.js'

/** What the funeral data says. One department alone ends nothing: the rules ask for a second, or the registry. */
@Resolver(() => CivilAffairsRecord)
export class DeathResolver {
  @FieldResolver(() => CivilDateScalar, {
    nullable: true,
    description: 'Day of death by the funeral data; alone it ends nothing (死亡日期).',
  })
  @Indexed({ absent: 'NONE' })
  async diedOn(@Root() { personKey }: CivilAffairsRecord, @Ctx() { lists }: DepartmentRequest): Promise<string | null> {
    return (await lists.loadFirst(deathOfPerson, personKey))?.diedOn ?? null
  }

  @FieldResolver(() => CivilDateScalar, {
    nullable: true,
    description: 'Day on which the bureau recorded the death (死亡登记日期).',
  })
  @Indexed({ absent: 'NONE' })
  async deathRecordedOn(
    @Root() { personKey }: CivilAffairsRecord,
    @Ctx() { lists }: DepartmentRequest,
  ): Promise<string | null> {
    return (await lists.loadFirst(deathOfPerson, personKey))?.recordedOn ?? null
  }

  @FieldResolver(() => DeathSource, { nullable: true, description: 'Where the bureau has the death from (信息来源).' })
  async deathSource(
    @Root() { personKey }: CivilAffairsRecord,
    @Ctx() { lists }: DepartmentRequest,
  ): Promise<DeathSource | null> {
    const source = (await lists.loadFirst(deathOfPerson, personKey))?.source
    return source ? DeathSource[source] : null
  }
}
