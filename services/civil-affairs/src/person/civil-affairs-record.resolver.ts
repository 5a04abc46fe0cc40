import { type DepartmentRequest, RegisterScope } from '@huilian/subgraph'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { CivilAffairsRecord } from './civil-affairs-record.type.js'

@Resolver(() => CivilAffairsRecord)
export class CivilAffairsRecordResolver {
  @FieldResolver(() => [RegisterScope], {
    description:
      'For which periods the registers were handed in complete for the person’s division: only there does an empty list mean none (台账报送范围).',
  })
  async registers(
    @Root() record: CivilAffairsRecord,
    @Ctx() { registerScopes }: DepartmentRequest,
  ): Promise<RegisterScope[]> {
    return record.divisionCode ? registerScopes.load(record.divisionCode) : []
  }
}
