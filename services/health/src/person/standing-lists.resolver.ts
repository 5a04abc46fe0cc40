import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { type DepartmentRequest } from '@huilian/subgraph'
import { type CheckUpRow } from '../check-up/check-up.entity.js'
import { checkUpsOfPerson } from '../check-up/check-up.store.js'
import { CheckUp } from '../check-up/check-up.type.js'
import { type FamilyDoctorContractRow } from '../family-doctor/family-doctor-contract.entity.js'
import { familyDoctorContractsOfPerson } from '../family-doctor/family-doctor-contract.store.js'
import { FamilyDoctorContract } from '../family-doctor/family-doctor-contract.type.js'
import { type FamilyDoctorServiceRow } from '../family-doctor/family-doctor-service.entity.js'
import { familyDoctorServicesOfPerson } from '../family-doctor/family-doctor-service.store.js'
import { FamilyDoctorService } from '../family-doctor/family-doctor-service.type.js'
import { type HealthFileRow } from '../health-file/health-file.entity.js'
import { healthFileOfPerson } from '../health-file/health-file.store.js'
import { HealthFile } from '../health-file/health-file.type.js'
import { HealthRecord } from './health-record.type.js'

/** What the standing public health services recorded of a person, open to every role with the row. */
@Resolver(() => HealthRecord)
export class StandingListsResolver {
  @FieldResolver(() => HealthFile, {
    nullable: true,
    description: 'Health file at a clinic; null: none on record (居民健康档案).',
  })
  healthFile(@Root() record: HealthRecord, @Ctx() { lists }: DepartmentRequest): Promise<HealthFileRow | null> {
    return lists.loadFirst(healthFileOfPerson, record.personKey)
  }

  @FieldResolver(() => [CheckUp], { description: 'Check-ups, oldest first (健康体检).' })
  checkUps(@Root() record: HealthRecord, @Ctx() { lists }: DepartmentRequest): Promise<CheckUpRow[]> {
    return lists.load(checkUpsOfPerson, record.personKey)
  }

  @FieldResolver(() => [FamilyDoctorContract], { description: 'Family-doctor contracts, oldest first (家庭医生签约).' })
  familyDoctorContracts(
    @Root() record: HealthRecord,
    @Ctx() { lists }: DepartmentRequest,
  ): Promise<FamilyDoctorContractRow[]> {
    return lists.load(familyDoctorContractsOfPerson, record.personKey)
  }

  @FieldResolver(() => [FamilyDoctorService], {
    description: 'Services under those contracts, oldest first (履约服务).',
  })
  familyDoctorServices(
    @Root() record: HealthRecord,
    @Ctx() { lists }: DepartmentRequest,
  ): Promise<FamilyDoctorServiceRow[]> {
    return lists.load(familyDoctorServicesOfPerson, record.personKey)
  }
}
