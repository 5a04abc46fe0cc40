import { Arg, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql'
import { RegisterScope, type DepartmentRequest } from '@huilian/subgraph'
import { HealthRecord } from './health-record.type.js'

@Resolver(() => HealthRecord)
export class RegisterScopesResolver {
  @FieldResolver(() => [RegisterScope], {
    description:
      'For which periods each register was handed in complete for the person’s village; ' +
      'only inside such a scope does an empty list mean none (台账报送范围).',
  })
  async registers(
    @Root() record: HealthRecord,
    @Arg('division', () => ID, {
      nullable: true,
      description: 'Village to answer for; left out, the one on the department’s own record, if it has one (行政区划).',
    })
    division: string | null,
    @Ctx() { registerScopes }: DepartmentRequest,
  ): Promise<RegisterScope[]> {
    const village = division ?? record.divisionCode
    return village ? registerScopes.load(village) : []
  }
}
