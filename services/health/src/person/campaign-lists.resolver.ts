import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { type DepartmentRequest } from '@huilian/subgraph'
import { type LedgerEntryRow } from '../ledger-entry/ledger-entry.entity.js'
import { ledgerEntryOfPerson } from '../ledger-entry/ledger-entry.store.js'
import { LedgerEntry } from '../ledger-entry/ledger-entry.type.js'
import { type HomeTreatmentEpisodeRow } from '../home-treatment/home-treatment-episode.entity.js'
import { homeTreatmentEpisodesOfPerson } from '../home-treatment/home-treatment-episode.store.js'
import { HomeTreatmentEpisode } from '../home-treatment/home-treatment-episode.type.js'
import { type HomeTreatmentContactRow } from '../home-treatment/home-treatment-contact.entity.js'
import { homeTreatmentContactsOfPerson } from '../home-treatment/home-treatment-contact.store.js'
import { HomeTreatmentContact } from '../home-treatment/home-treatment-contact.type.js'
import { type ReferralRow } from '../referral/referral.entity.js'
import { referralsOfPerson } from '../referral/referral.store.js'
import { Referral } from '../referral/referral.type.js'
import { type InfectionRow } from '../infection/infection.entity.js'
import { infectionsOfPerson } from '../infection/infection.store.js'
import { Infection } from '../infection/infection.type.js'
import { type VaccinationRow } from '../vaccination/vaccination.entity.js'
import { vaccinationsOfPerson } from '../vaccination/vaccination.store.js'
import { Vaccination } from '../vaccination/vaccination.type.js'
import { type VaccinationExemptionRow } from '../vaccination/vaccination-exemption.entity.js'
import { vaccinationExemptionsOfPerson } from '../vaccination/vaccination-exemption.store.js'
import { VaccinationExemption } from '../vaccination/vaccination-exemption.type.js'
import { type AccessArrangementRow } from '../access-arrangement/access-arrangement.entity.js'
import { accessArrangementsOfPerson } from '../access-arrangement/access-arrangement.store.js'
import { AccessArrangement } from '../access-arrangement/access-arrangement.type.js'
import { type RefusalRow } from '../refusal/refusal.entity.js'
import { refusalsOfPerson } from '../refusal/refusal.store.js'
import { Refusal } from '../refusal/refusal.type.js'
import { type AssistantRow } from '../assistant/assistant.entity.js'
import { assistantsOfPerson } from '../assistant/assistant.store.js'
import { Assistant } from '../assistant/assistant.type.js'
import { type MedicineDeliveryRow } from '../medicine/medicine-delivery.entity.js'
import { medicineDeliveriesOfPerson } from '../medicine/medicine-delivery.store.js'
import { MedicineDelivery } from '../medicine/medicine-delivery.type.js'
import { type MedicineContraindicationRow } from '../medicine/medicine-contraindication.entity.js'
import { medicineContraindicationsOfPerson } from '../medicine/medicine-contraindication.store.js'
import { MedicineContraindication } from '../medicine/medicine-contraindication.type.js'
import { HealthRecord } from './health-record.type.js'

/** What the winter campaign recorded of a person. */
@Resolver(() => HealthRecord)
export class CampaignListsResolver {
  @FieldResolver(() => LedgerEntry, {
    nullable: true,
    description: 'Entry of the health ledger of key groups; null: not in it (重点人群健康台账).',
  })
  ledgerEntry(@Root() record: HealthRecord, @Ctx() { lists }: DepartmentRequest): Promise<LedgerEntryRow | null> {
    return lists.loadFirst(ledgerEntryOfPerson, record.personKey)
  }

  @FieldResolver(() => [HomeTreatmentEpisode], { description: 'Home treatments, oldest first (居家治疗).' })
  homeTreatmentEpisodes(
    @Root() record: HealthRecord,
    @Ctx() { lists }: DepartmentRequest,
  ): Promise<HomeTreatmentEpisodeRow[]> {
    return lists.load(homeTreatmentEpisodesOfPerson, record.personKey)
  }

  @FieldResolver(() => [HomeTreatmentContact], {
    description: 'Contacts during home treatment, oldest first; failed calls too (居家治疗随访).',
  })
  homeTreatmentContacts(
    @Root() record: HealthRecord,
    @Ctx() { lists }: DepartmentRequest,
  ): Promise<HomeTreatmentContactRow[]> {
    return lists.load(homeTreatmentContactsOfPerson, record.personKey)
  }

  @FieldResolver(() => [Referral], { description: 'Referrals, oldest first (转诊).' })
  referrals(@Root() record: HealthRecord, @Ctx() { lists }: DepartmentRequest): Promise<ReferralRow[]> {
    return lists.load(referralsOfPerson, record.personKey)
  }

  @FieldResolver(() => [Infection], { description: 'COVID-19 infections, oldest first (新冠病毒感染).' })
  infections(@Root() record: HealthRecord, @Ctx() { lists }: DepartmentRequest): Promise<InfectionRow[]> {
    return lists.load(infectionsOfPerson, record.personKey)
  }

  @FieldResolver(() => [Vaccination], { description: 'Doses of COVID-19 vaccine, first to last (新冠疫苗接种).' })
  vaccinations(@Root() record: HealthRecord, @Ctx() { lists }: DepartmentRequest): Promise<VaccinationRow[]> {
    return lists.load(vaccinationsOfPerson, record.personKey)
  }

  @FieldResolver(() => [VaccinationExemption], {
    description: 'Exemptions from vaccination, oldest first (接种禁忌和暂缓).',
  })
  vaccinationExemptions(
    @Root() record: HealthRecord,
    @Ctx() { lists }: DepartmentRequest,
  ): Promise<VaccinationExemptionRow[]> {
    return lists.load(vaccinationExemptionsOfPerson, record.personKey)
  }

  @FieldResolver(() => [AccessArrangement], {
    description: 'Vaccination at home or by green channel, by day (上门接种和绿色通道).',
  })
  accessArrangements(
    @Root() record: HealthRecord,
    @Ctx() { lists }: DepartmentRequest,
  ): Promise<AccessArrangementRow[]> {
    return lists.load(accessArrangementsOfPerson, record.personKey)
  }

  @FieldResolver(() => [Refusal], {
    description: 'Voluntary services that the person declined, oldest first (本人不愿).',
  })
  refusals(@Root() record: HealthRecord, @Ctx() { lists }: DepartmentRequest): Promise<RefusalRow[]> {
    return lists.load(refusalsOfPerson, record.personKey)
  }

  @FieldResolver(() => [Assistant], {
    description: 'Who helps the person to watch his health, oldest first (协助监测人).',
  })
  assistants(@Root() record: HealthRecord, @Ctx() { lists }: DepartmentRequest): Promise<AssistantRow[]> {
    return lists.load(assistantsOfPerson, record.personKey)
  }

  @FieldResolver(() => [MedicineDelivery], {
    description: 'Medicine and kits for this person; those for the dwelling hang on its household (药品和抗原发放).',
  })
  medicineDeliveries(
    @Root() record: HealthRecord,
    @Ctx() { lists }: DepartmentRequest,
  ): Promise<MedicineDeliveryRow[]> {
    return lists.load(medicineDeliveriesOfPerson, record.personKey)
  }

  @FieldResolver(() => [MedicineContraindication], {
    description: 'Medicine that a clinician advises against, oldest first (不宜服用).',
  })
  medicineContraindications(
    @Root() record: HealthRecord,
    @Ctx() { lists }: DepartmentRequest,
  ): Promise<MedicineContraindicationRow[]> {
    return lists.load(medicineContraindicationsOfPerson, record.personKey)
  }
}
