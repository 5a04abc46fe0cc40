import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import { CivilDateScalar, type DepartmentRequest } from '@huilian/subgraph'
import { Clinic } from '../clinic/clinic.reference.js'
import { divisionCode } from '../clinic/division-code.js'
import { type SupplyRow } from './supply.entity.js'
import { listLatestSupplies } from './supply.store.js'
import { Supply } from './supply.type.js'

@Resolver(() => Supply)
export class SupplyResolver {
  @Query(() => [Supply], {
    nullable: true,
    description: 'Latest count of each item of each clinic in a division and all divisions under it (物资储备).',
  })
  healthSupplies(
    @Arg('division', () => ID, { description: 'Division code, 12 digits (行政区划).' }) division: string,
    @Arg('on', () => CivilDateScalar, {
      nullable: true,
      description: 'Counts on or before this day; left out, today by the business clock (截止日期).',
    })
    on: string | null,
    @Ctx() { sql, clock }: DepartmentRequest,
  ): Promise<SupplyRow[]> {
    return listLatestSupplies(sql, divisionCode(division), on ?? clock.today())
  }

  @FieldResolver(() => Clinic, { nullable: true, description: 'Clinic that holds the stock (机构).' })
  clinic(@Root() supply: SupplyRow): Clinic {
    return { code: supply.clinicCode }
  }
}
