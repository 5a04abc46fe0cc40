import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { CivilDateScalar, Indexed, type DepartmentRequest } from '@huilian/subgraph'
import { checkUpsOfPerson } from '../check-up/check-up.store.js'
import { chronicRegistrationsOfPerson } from '../chronic-disease/chronic-registration.store.js'
import { ChronicDiseaseEnum } from '../chronic-disease/chronic-registration.type.js'
import { type CodeOf } from '../code-set.js'
import { type chronicDiseases } from '../chronic-disease/chronic-disease.codes.js'
import { familyDoctorContractsOfPerson } from '../family-doctor/family-doctor-contract.store.js'
import { isOpen, isPregnant } from '../grade/grade-facts.js'
import { homeTreatmentEpisodesOfPerson } from '../home-treatment/home-treatment-episode.store.js'
import { infectionsOfPerson } from '../infection/infection.store.js'
import { ledgerEntryOfPerson } from '../ledger-entry/ledger-entry.store.js'
import { maternalRecordsOfPerson } from '../maternal/maternal-record.store.js'
import { HealthRecord } from './health-record.type.js'

/** Facts of care that people are filtered and counted by; "today" is the business clock's. */
@Resolver(() => HealthRecord)
export class CareFactsResolver {
  @FieldResolver(() => Boolean, {
    nullable: true,
    description: 'Whether she is pregnant today; null: not asked (是否怀孕). Tier C: clinical roles of the clinic.',
  })
  @Indexed({ absent: 'UNKNOWN' })
  async pregnant(
    @Root() { personKey }: HealthRecord,
    @Ctx() { lists, clock }: DepartmentRequest,
  ): Promise<boolean | null> {
    const [ledgerEntry, maternalRecords] = await Promise.all([
      lists.loadFirst(ledgerEntryOfPerson, personKey),
      lists.load(maternalRecordsOfPerson, personKey),
    ])
    if (isPregnant({ ledgerEntry, maternalRecords }, clock.today())) return true
    return ledgerEntry?.pregnant === null || !ledgerEntry ? null : false
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the person is on record as under treatment at home today (是否在管居家治疗).',
    nullable: true,
  })
  @Indexed({ absent: 'UNKNOWN' })
  async underHomeTreatment(
    @Root() { personKey }: HealthRecord,
    @Ctx() { lists, clock }: DepartmentRequest,
  ): Promise<boolean> {
    const episodes = await lists.load(homeTreatmentEpisodesOfPerson, personKey)
    return episodes.some(({ startedOn, endedOn }) => isOpen(startedOn, endedOn, clock.today()))
  }

  @FieldResolver(() => CivilDateScalar, {
    nullable: true,
    description: 'Day of the last infection on record (最近阳性日期).',
  })
  @Indexed({ absent: 'UNKNOWN' })
  async lastPositiveOn(
    @Root() { personKey }: HealthRecord,
    @Ctx() { lists }: DepartmentRequest,
  ): Promise<string | null> {
    return (await lists.load(infectionsOfPerson, personKey)).at(-1)?.positiveOn ?? null
  }

  @FieldResolver(() => CivilDateScalar, {
    nullable: true,
    description: 'Day of the last check-up at 65 and over on record (最近一次老年人体检日期).',
  })
  @Indexed({ absent: 'UNKNOWN' })
  async lastElderlyCheckUpOn(
    @Root() { personKey }: HealthRecord,
    @Ctx() { lists }: DepartmentRequest,
  ): Promise<string | null> {
    const checkUps = await lists.load(checkUpsOfPerson, personKey)
    return checkUps.findLast(({ kind }) => kind === 'ELDERLY')?.examinedOn ?? null
  }

  @FieldResolver(() => CivilDateScalar, {
    nullable: true,
    description:
      'Last day of the latest family-doctor contract on record, or the day it was ended early (签约截止日期).',
  })
  @Indexed({ absent: 'UNKNOWN' })
  async familyDoctorUntil(
    @Root() { personKey }: HealthRecord,
    @Ctx() { lists }: DepartmentRequest,
  ): Promise<string | null> {
    const contract = (await lists.load(familyDoctorContractsOfPerson, personKey)).at(-1)
    return contract ? (contract.endedOn ?? contract.validTo) : null
  }

  @FieldResolver(() => [ChronicDiseaseEnum], {
    nullable: true,
    description: 'Diseases under management today (在管慢病病种). Tier C: clinical roles of the clinic.',
  })
  @Indexed({ absent: 'UNKNOWN' })
  async chronicDiseases(
    @Root() { personKey }: HealthRecord,
    @Ctx() { lists, clock }: DepartmentRequest,
  ): Promise<CodeOf<typeof chronicDiseases>[]> {
    const registrations = await lists.load(chronicRegistrationsOfPerson, personKey)
    return registrations
      .filter(({ registeredOn, endedOn }) => isOpen(registeredOn, endedOn, clock.today()))
      .map(({ disease }) => disease)
  }
}
