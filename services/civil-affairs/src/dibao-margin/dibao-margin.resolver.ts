import { type DepartmentRequest, Indexed } from '@huilian/subgraph'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { isInForce } from '../benefit/in-force.js'
import { CivilAffairsRecord, noneFound } from '../person/civil-affairs-record.type.js'
import { dibaoMarginOfPerson } from './dibao-margin.store.js'
import { DibaoMargin } from './dibao-margin.type.js'

@Resolver(() => CivilAffairsRecord)
export class DibaoMarginResolver {
  @FieldResolver(() => [DibaoMargin], {
    description: 'Families at the margin of subsistence allowance that the person was of, oldest first (低保边缘家庭).',
  })
  dibaoMargin(@Root() { personKey }: CivilAffairsRecord, @Ctx() { lists }: DepartmentRequest): Promise<DibaoMargin[]> {
    return lists.load(dibaoMarginOfPerson, personKey) as Promise<DibaoMargin[]>
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description:
      'Whether the person’s family is at the margin of subsistence allowance today. False says that the register holds none (是否低保边缘).',
  })
  @Indexed({ absent: 'UNKNOWN' })
  async inDibaoMargin(
    @Root() record: CivilAffairsRecord,
    @Ctx() { lists, clock }: DepartmentRequest,
  ): Promise<boolean | null> {
    const families = await lists.load(dibaoMarginOfPerson, record.personKey)
    return families.some((family) => isInForce(family, clock.today())) || noneFound(record)
  }
}
