import { defineDepartment } from '@huilian/subgraph'
import { AccessArrangementRow } from './access-arrangement/access-arrangement.entity.js'
import { accessArrangementRegister } from './access-arrangement/access-arrangement.register.js'
import { AssistantRow } from './assistant/assistant.entity.js'
import { assistantRegister } from './assistant/assistant.register.js'
import { AssistantResolver } from './assistant/assistant.resolver.js'
import { CheckUpRow } from './check-up/check-up.entity.js'
import { checkUpRegister } from './check-up/check-up.register.js'
import { ChildCareResolver } from './child-health/child-care.resolver.js'
import { ChildHealthVisitRow } from './child-health/child-health-visit.entity.js'
import { childHealthVisitRegister } from './child-health/child-health-visit.register.js'
import { ChronicCareResolver } from './chronic-disease/chronic-care.resolver.js'
import { ChronicFollowUpResolver } from './chronic-disease/chronic-follow-up.resolver.js'
import { ChronicFollowUpRow } from './chronic-disease/chronic-follow-up.entity.js'
import { chronicFollowUpRegister } from './chronic-disease/chronic-follow-up.register.js'
import { ChronicRegistrationRow } from './chronic-disease/chronic-registration.entity.js'
import { chronicRegistrationRegister } from './chronic-disease/chronic-registration.register.js'
import { ClinicRow } from './clinic/clinic.entity.js'
import { Clinic } from './clinic/clinic.reference.js'
import { clinicRegister } from './clinic/clinic.register.js'
import { ClinicResolver } from './clinic/clinic.resolver.js'
import { DutyPhoneRow } from './clinic/duty-phone.entity.js'
import { FamilyDoctorContractRow } from './family-doctor/family-doctor-contract.entity.js'
import { familyDoctorContractRegister } from './family-doctor/family-doctor-contract.register.js'
import { FamilyDoctorContractResolver } from './family-doctor/family-doctor-contract.resolver.js'
import { FamilyDoctorServiceRow } from './family-doctor/family-doctor-service.entity.js'
import { familyDoctorServiceRegister } from './family-doctor/family-doctor-service.register.js'
import { GradeResolver } from './grade/grade.resolver.js'
import { HomeTreatmentContactRow } from './home-treatment/home-treatment-contact.entity.js'
import { homeTreatmentContactRegister } from './home-treatment/home-treatment-contact.register.js'
import { HomeTreatmentEpisodeRow } from './home-treatment/home-treatment-episode.entity.js'
import { homeTreatmentEpisodeRegister } from './home-treatment/home-treatment-episode.register.js'
import { HomeTreatmentEpisodeResolver } from './home-treatment/home-treatment-episode.resolver.js'
import { HealthFileRow } from './health-file/health-file.entity.js'
import { healthFileRegister } from './health-file/health-file.register.js'
import { HouseholdRecordResolver } from './household/household-record.resolver.js'
import { Household } from './household/household.reference.js'
import { HouseholdResolver } from './household/household.resolver.js'
import { InfectionRow } from './infection/infection.entity.js'
import { infectionRegister } from './infection/infection.register.js'
import { LedgerEntryRow } from './ledger-entry/ledger-entry.entity.js'
import { ledgerEntryRegister } from './ledger-entry/ledger-entry.register.js'
import { LedgerFactsResolver } from './ledger-entry/ledger-facts.resolver.js'
import { MaternalCareResolver } from './maternal/maternal-care.resolver.js'
import { MaternalContactRow } from './maternal/maternal-contact.entity.js'
import { maternalContactRegister } from './maternal/maternal-contact.register.js'
import { MaternalRecordRow } from './maternal/maternal-record.entity.js'
import { maternalRecordRegister } from './maternal/maternal-record.register.js'
import { MedicineContraindicationRow } from './medicine/medicine-contraindication.entity.js'
import { medicineContraindicationRegister } from './medicine/medicine-contraindication.register.js'
import { MedicineDeliveryRow } from './medicine/medicine-delivery.entity.js'
import { medicineDeliveryRegister } from './medicine/medicine-delivery.register.js'
import { CampaignTables1700000002000 } from './migrations/campaign-tables.migration.js'
import { ClinicTables1700000001000 } from './migrations/clinic-tables.migration.js'
import { HealthFileTable1700000004000 } from './migrations/health-file-table.migration.js'
import { StandingServiceTables1700000003000 } from './migrations/standing-service-tables.migration.js'
import { CampaignListsResolver } from './person/campaign-lists.resolver.js'
import { CareFactsResolver } from './person/care-facts.resolver.js'
import { Person } from './person/person.reference.js'
import { PersonResolver } from './person/person.resolver.js'
import { RegisterScopesResolver } from './person/register-scopes.resolver.js'
import { StandingListsResolver } from './person/standing-lists.resolver.js'
import { PhoneNoticeRow } from './phone-notice/phone-notice.entity.js'
import { phoneNoticeRegister } from './phone-notice/phone-notice.register.js'
import { PhoneNoticeResolver } from './phone-notice/phone-notice.resolver.js'
import { ReferralRow } from './referral/referral.entity.js'
import { referralRegister } from './referral/referral.register.js'
import { RefusalRow } from './refusal/refusal.entity.js'
import { refusalRegister } from './refusal/refusal.register.js'
import { MentalCareResolver } from './severe-mental-illness/mental-care.resolver.js'
import { SevereMentalIllnessFollowUpRow } from './severe-mental-illness/severe-mental-illness-follow-up.entity.js'
import { severeMentalIllnessFollowUpRegister } from './severe-mental-illness/severe-mental-illness-follow-up.register.js'
import { SevereMentalIllnessRow } from './severe-mental-illness/severe-mental-illness.entity.js'
import { severeMentalIllnessRegister } from './severe-mental-illness/severe-mental-illness.register.js'
import { SupplyRow } from './supply/supply.entity.js'
import { supplyRegister } from './supply/supply.register.js'
import { SupplyResolver } from './supply/supply.resolver.js'
import { VaccinationExemptionRow } from './vaccination/vaccination-exemption.entity.js'
import { vaccinationExemptionRegister } from './vaccination/vaccination-exemption.register.js'
import { VaccinationFactsResolver } from './vaccination/vaccination-facts.resolver.js'
import { VaccinationRow } from './vaccination/vaccination.entity.js'
import { vaccinationRegister } from './vaccination/vaccination.register.js'

/** 卫生健康委员会: the health commission’s records of people, households and clinics. */
export default defineDepartment({
  module: import.meta.url,
  entities: [
    AccessArrangementRow,
    AssistantRow,
    CheckUpRow,
    ChildHealthVisitRow,
    ChronicFollowUpRow,
    ChronicRegistrationRow,
    ClinicRow,
    DutyPhoneRow,
    FamilyDoctorContractRow,
    FamilyDoctorServiceRow,
    HealthFileRow,
    HomeTreatmentContactRow,
    HomeTreatmentEpisodeRow,
    InfectionRow,
    LedgerEntryRow,
    MaternalContactRow,
    MaternalRecordRow,
    MedicineContraindicationRow,
    MedicineDeliveryRow,
    PhoneNoticeRow,
    ReferralRow,
    RefusalRow,
    SevereMentalIllnessFollowUpRow,
    SevereMentalIllnessRow,
    SupplyRow,
    VaccinationExemptionRow,
    VaccinationRow,
  ],
  migrations: [
    ClinicTables1700000001000,
    CampaignTables1700000002000,
    StandingServiceTables1700000003000,
    HealthFileTable1700000004000,
  ],
  resolvers: [
    AssistantResolver,
    ChildCareResolver,
    ChronicCareResolver,
    ChronicFollowUpResolver,
    ClinicResolver,
    FamilyDoctorContractResolver,
    GradeResolver,
    HomeTreatmentEpisodeResolver,
    HouseholdRecordResolver,
    HouseholdResolver,
    LedgerFactsResolver,
    MaternalCareResolver,
    CampaignListsResolver,
    CareFactsResolver,
    PersonResolver,
    RegisterScopesResolver,
    StandingListsResolver,
    PhoneNoticeResolver,
    MentalCareResolver,
    SupplyResolver,
    VaccinationFactsResolver,
  ],
  orphanedTypes: [Person, Household, Clinic],
  references: ['Person', 'Household', 'HealthClinic'],
  registers: [
    accessArrangementRegister,
    assistantRegister,
    checkUpRegister,
    childHealthVisitRegister,
    chronicFollowUpRegister,
    chronicRegistrationRegister,
    clinicRegister,
    familyDoctorContractRegister,
    familyDoctorServiceRegister,
    healthFileRegister,
    homeTreatmentContactRegister,
    homeTreatmentEpisodeRegister,
    infectionRegister,
    ledgerEntryRegister,
    maternalContactRegister,
    maternalRecordRegister,
    medicineContraindicationRegister,
    medicineDeliveryRegister,
    phoneNoticeRegister,
    referralRegister,
    refusalRegister,
    severeMentalIllnessFollowUpRegister,
    severeMentalIllnessRegister,
    supplyRegister,
    vaccinationExemptionRegister,
    vaccinationRegister,
  ],
})
