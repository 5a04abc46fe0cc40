import { Arg, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql'
import { CivilDateScalar, Indexed, RegisterScope, type DepartmentRequest } from '@huilian/subgraph'
import { type MedicineDeliveryRow } from '../medicine/medicine-delivery.entity.js'
import { medicineDeliveriesOfHousehold } from '../medicine/medicine-delivery.store.js'
import { MedicineDelivery } from '../medicine/medicine-delivery.type.js'
import { type PhoneNoticeRow } from '../phone-notice/phone-notice.entity.js'
import { phoneNoticesOfHousehold } from '../phone-notice/phone-notice.store.js'
import { PhoneNotice } from '../phone-notice/phone-notice.type.js'
import { HouseholdRecord } from './household-record.type.js'

@Resolver(() => HouseholdRecord)
export class HouseholdRecordResolver {
  @FieldResolver(() => [MedicineDelivery], {
    description: 'Medicine and kits for everybody of the dwelling, oldest first; never one person’s own (发放到户).',
  })
  medicineDeliveries(
    @Root() { number }: HouseholdRecord,
    @Ctx() { lists }: DepartmentRequest,
  ): Promise<MedicineDeliveryRow[]> {
    return lists.load(medicineDeliveriesOfHousehold, number)
  }

  @FieldResolver(() => [PhoneNotice], {
    description: 'Numbers that the household was told, oldest first (电话告知到户).',
  })
  phoneNotices(@Root() { number }: HouseholdRecord, @Ctx() { lists }: DepartmentRequest): Promise<PhoneNoticeRow[]> {
    return lists.load(phoneNoticesOfHousehold, number)
  }

  @FieldResolver(() => CivilDateScalar, {
    nullable: true,
    description: 'Day of the last notice on record (最近告知日期).',
  })
  @Indexed({ absent: 'UNKNOWN' })
  async lastNotifiedOn(
    @Root() { number }: HouseholdRecord,
    @Ctx() { lists }: DepartmentRequest,
  ): Promise<string | null> {
    return (await lists.load(phoneNoticesOfHousehold, number)).at(-1)?.notifiedOn ?? null
  }

  @FieldResolver(() => [RegisterScope], {
    description:
      'For which periods each register was handed in complete for the dwelling’s village; ' +
      'only inside such a scope does an empty list mean none (台账报送范围).',
  })
  async registers(
    @Root() { number }: HouseholdRecord,
    @Arg('division', () => ID, {
      nullable: true,
      description:
        'Village to answer for; left out, the one on the department’s own rows of this dwelling, if it has any (行政区划).',
    })
    division: string | null,
    @Ctx() { lists, registerScopes }: DepartmentRequest,
  ): Promise<RegisterScope[]> {
    const village = division ?? (await findVillage(number, lists))
    return village ? registerScopes.load(village) : []
  }
}

async function findVillage(number: string, lists: DepartmentRequest['lists']): Promise<string | null> {
  const [notices, deliveries] = await Promise.all([
    lists.load(phoneNoticesOfHousehold, number),
    lists.load(medicineDeliveriesOfHousehold, number),
  ])
  return notices.at(-1)?.divisionCode ?? deliveries.at(-1)?.divisionCode ?? null
}
