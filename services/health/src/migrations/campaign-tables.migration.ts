import { type MigrationInterface, type QueryRunner } from 'typeorm'
import { feedOfHousehold, feedOfPerson, ledgerRowColumns, personKeyColumn } from '@huilian/subgraph'

/** What the winter campaign records: the health ledger, home treatment, vaccination, medicine, help and notices. */
export class CampaignTables1700000002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...tables, ...feeds, ...phoneFeed]) await runner.query(statement)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function record_phone_change() cascade')
    await runner.query(
      'drop table phone_notice, medicine_contraindication, medicine_delivery, assistant, access_arrangement, service_refusal, vaccination_exemption, vaccination, infection, referral, home_treatment_contact, home_treatment_episode, ledger_entry',
    )
  }
}

const ledgerEntry = `
  create table ledger_entry (
    ${ledgerRowColumns},
    ${personKeyColumn},
    key_groups text[] check (key_groups <@ array['ELDERLY', 'UNDERLYING_DISEASE', 'PREGNANT_OR_POSTPARTUM', 'WITHOUT_FAMILY', 'LIVING_ALONE', 'LEFT_BEHIND_CHILD', 'DISABLED', 'LACKING_SELF_CARE', 'INFANT']),
    conditions jsonb check (jsonb_typeof(conditions) = 'array'),
    pregnant boolean,
    due_on date,
    delivered_on date,
    mobility text check (mobility in ('FREE', 'LIMITED', 'HOUSEBOUND', 'BEDBOUND')),
    self_care text check (self_care in ('FULL', 'PARTIAL', 'NONE')),
    assisted_by text,
    assistant_relation text,
    clinic_code text,
    last_reviewed_on date not null,
    constraint ledger_entry_key unique (person_key)
  )`

const homeTreatmentEpisode = `
  create table home_treatment_episode (
    ${ledgerRowColumns},
    ${personKeyColumn},
    started_on date not null,
    ended_on date,
    status text not null check (status in ('OPEN', 'RECOVERED', 'REFERRED', 'DECEASED')),
    place text check (place in ('OWN_HOME', 'RELATIVES_HOME', 'INSTITUTION')),
    household_number text,
    clinic_code text,
    constraint home_treatment_episode_key unique (person_key, started_on)
  )`

const homeTreatmentContact = `
  create table home_treatment_contact (
    ${ledgerRowColumns},
    ${personKeyColumn},
    at timestamptz not null,
    channel text not null check (channel in ('PHONE', 'VIDEO', 'WECHAT', 'VISIT')),
    answered boolean not null,
    reported_by text check (reported_by in ('CLINICIAN', 'ASSISTANT', 'PATIENT')),
    temperature numeric(3, 1),
    oxygen_saturation integer,
    symptoms text[] check (symptoms <@ array['FEVER', 'PERSISTENT_HIGH_FEVER', 'COUGH', 'SORE_THROAT', 'BREATHLESSNESS', 'WEAKNESS', 'ACHES', 'DIARRHOEA', 'CONFUSION', 'NOT_EATING', 'OTHER']),
    medication_advice text,
    contacted_by text,
    clinic_code text,
    constraint home_treatment_contact_key unique (person_key, at)
  )`

const referral = `
  create table referral (
    ${ledgerRowColumns},
    ${personKeyColumn},
    referred_on date not null,
    reason text not null check (reason in ('LOW_OXYGEN', 'PERSISTENT_HIGH_FEVER', 'BREATHLESSNESS', 'UNDERLYING_DISEASE_WORSE', 'BLOOD_PRESSURE_UNCONTROLLED', 'GLUCOSE_UNCONTROLLED', 'PREGNANCY', 'OTHER')),
    clinic_code text,
    destination text not null,
    outcome text check (outcome in ('ON_THE_WAY', 'ADMITTED', 'TREATED_AND_RETURNED', 'DECLINED')),
    arrived_on date,
    returned_on date,
    constraint referral_key unique (person_key, referred_on, reason)
  )`

const infection = `
  create table infection (
    ${ledgerRowColumns},
    ${personKeyColumn},
    positive_on date not null,
    evidence text not null check (evidence in ('ANTIGEN', 'NUCLEIC_ACID', 'CLINICAL')),
    clinic_code text,
    constraint infection_key unique (person_key, positive_on)
  )`

const vaccination = `
  create table vaccination (
    ${ledgerRowColumns},
    ${personKeyColumn},
    dose integer not null,
    product text not null check (product in ('INACTIVATED', 'ADENOVIRUS_5', 'RECOMBINANT_PROTEIN')),
    vaccinated_on date not null,
    clinic_code text,
    clinic_name text,
    constraint vaccination_key unique (person_key, dose)
  )`

const vaccinationExemption = `
  create table vaccination_exemption (
    ${ledgerRowColumns},
    ${personKeyColumn},
    kind text not null check (kind in ('SEVERE_ALLERGY', 'ACUTE_INFECTION', 'ACUTE_PHASE', 'TERMINAL_ILLNESS', 'OTHER')),
    term text not null check (term in ('PERMANENT', 'TEMPORARY')),
    document text not null,
    valid_from date not null,
    valid_to date,
    constraint vaccination_exemption_term_agrees check ((term = 'PERMANENT') = (valid_to is null)),
    constraint vaccination_exemption_key unique (person_key, kind, valid_from)
  )`

const serviceRefusal = `
  create table service_refusal (
    ${ledgerRowColumns},
    ${personKeyColumn},
    service text not null check (service in ('PRIMARY_COURSE', 'FIRST_BOOSTER', 'SECOND_BOOSTER', 'ANNUAL_CHECK_UP', 'FAMILY_DOCTOR')),
    declined_on date not null,
    reason text,
    confirmed boolean not null,
    confirmed_on date,
    confirmed_by text,
    withdrawn_on date,
    constraint service_refusal_key unique (person_key, service, declined_on)
  )`

const accessArrangement = `
  create table access_arrangement (
    ${ledgerRowColumns},
    ${personKeyColumn},
    mode text not null check (mode in ('HOME_VISIT', 'GREEN_CHANNEL')),
    arranged_for date not null,
    arranged_on date,
    cancelled_on date,
    clinic_code text,
    constraint access_arrangement_key unique (person_key, mode, arranged_for)
  )`

const assistant = `
  create table assistant (
    ${ledgerRowColumns},
    ${personKeyColumn},
    assistant_key text references linked_person (person_key) on update cascade on delete set null,
    assistant_name text not null,
    relation text not null,
    capable boolean not null,
    phone text,
    valid_from date not null,
    valid_to date,
    constraint assistant_key unique (person_key, assistant_name, valid_from)
  );
  create index assistant_assistant_key on assistant (assistant_key)`

const medicineDelivery = `
  create table medicine_delivery (
    ${ledgerRowColumns},
    recipient text not null check (recipient in ('PERSON', 'HOUSEHOLD')),
    person_key text references linked_person (person_key) on update cascade on delete cascade,
    household_number text,
    handed_over_at text,
    item text not null check (item in ('IBUPROFEN', 'PARACETAMOL', 'COMPOUND_PARACETAMOL', 'LIANHUA_QINGWEN', 'CHINESE_COLD_MEDICINE', 'COUGH_MEDICINE', 'ANTIGEN_KIT', 'OXIMETER', 'THERMOMETER', 'MASK', 'DISINFECTANT', 'LEAFLET')),
    quantity integer not null,
    unit text,
    delivered_on date not null,
    deliverer text check (deliverer in ('CLINIC', 'VILLAGE_CADRE', 'HELPER', 'GRID_MEMBER', 'VOLUNTEER', 'INSTITUTION')),
    delivered_by text,
    received_by text,
    constraint medicine_delivery_recipient_named check (case recipient when 'PERSON' then person_key is not null and household_number is null else person_key is null and household_number is not null end),
    constraint medicine_delivery_key unique nulls not distinct (person_key, household_number, item, delivered_on)
  );
  create index medicine_delivery_household_number on medicine_delivery (household_number)`

const medicineContraindication = `
  create table medicine_contraindication (
    ${ledgerRowColumns},
    ${personKeyColumn},
    medicines text[] not null check (medicines <@ array['ALL_ANTIPYRETICS', 'IBUPROFEN', 'PARACETAMOL']),
    decided_on date not null,
    valid_to date,
    reason text,
    clinician text not null,
    clinic_code text,
    constraint medicine_contraindication_key unique (person_key, decided_on)
  )`

const phoneNotice = `
  create table phone_notice (
    ${ledgerRowColumns},
    household_number text not null,
    phone text not null,
    phone_kind text not null check (phone_kind in ('DUTY', 'FAMILY_DOCTOR')),
    clinic_code text,
    channel text not null check (channel in ('VISIT', 'PHONE', 'WECHAT', 'MESSAGE', 'LEAFLET')),
    notified_on date not null,
    acknowledged boolean,
    constraint phone_notice_key unique (household_number, phone, notified_on)
  );
  create index phone_notice_clinic_code on phone_notice (clinic_code)`

const tables = [
  ledgerEntry,
  homeTreatmentEpisode,
  homeTreatmentContact,
  referral,
  infection,
  vaccination,
  vaccinationExemption,
  serviceRefusal,
  accessArrangement,
  assistant,
  medicineDelivery,
  medicineContraindication,
  phoneNotice,
]

const feeds = [
  feedOfPerson('ledger_entry'),
  feedOfPerson('home_treatment_episode'),
  feedOfPerson('home_treatment_contact'),
  feedOfPerson('referral'),
  feedOfPerson('infection'),
  feedOfPerson('vaccination'),
  feedOfPerson('vaccination_exemption'),
  feedOfPerson('service_refusal'),
  feedOfPerson('access_arrangement'),
  feedOfPerson('assistant'),
  feedOfPerson('medicine_delivery'),
  feedOfHousehold('medicine_delivery'),
  feedOfPerson('medicine_contraindication'),
  feedOfHousehold('phone_notice'),
]

/**
 * A notice is as good as its number: when a clinic's numbers change, the households that were told one of them have
 * changed for whoever follows the feed.
 */
const phoneFeed = [
  `create function record_phone_change() returns trigger language plpgsql as $$
   begin
     insert into changed_key (typename, id, deleted, transaction)
     select 'Household', told.household_number, false, pg_current_xact_id()::text::bigint
       from (select distinct household_number from phone_notice
              where clinic_code in (select clinic_code from touched_rows)) told
      order by told.household_number
     on conflict (typename, id) do update
       set deleted = excluded.deleted, transaction = excluded.transaction, sequence = excluded.sequence;
     return null;
   end $$`,
  ...(['insert', 'update', 'delete'] as const).map(
    (operation) =>
      `create trigger feed_${operation}_household_of_phone after ${operation} on duty_phone
       referencing ${operation === 'delete' ? 'old' : 'new'} table as touched_rows
       for each statement execute function record_phone_change()`,
  ),
]
