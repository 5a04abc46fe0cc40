import { type MigrationInterface, type QueryRunner } from 'typeorm'
import { feedOfPerson, ledgerRowColumns, personKeyColumn } from '@huilian/subgraph'

/** The standing public health services: check-ups, chronic disease, mothers, children, severe mental illness, family doctors. */
export class StandingServiceTables1700000003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...tables, ...feeds]) await runner.query(statement)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table family_doctor_service, family_doctor_contract, severe_mental_illness_follow_up, severe_mental_illness, child_health_visit, maternal_contact, maternal_record, chronic_follow_up, chronic_registration, check_up',
    )
  }
}

const checkUp = `
  create table check_up (
    ${ledgerRowColumns},
    ${personKeyColumn},
    kind text not null check (kind in ('ELDERLY', 'CHRONIC_DISEASE', 'SEVERE_MENTAL_ILLNESS', 'OTHER')),
    examined_on date not null,
    physical_examination boolean,
    laboratory_tests boolean,
    assessment boolean,
    chinese_medicine_guidance boolean,
    clinic_code text,
    constraint check_up_key unique (person_key, kind, examined_on)
  )`

const chronicRegistration = `
  create table chronic_registration (
    ${ledgerRowColumns},
    ${personKeyColumn},
    disease text not null check (disease in ('HYPERTENSION', 'TYPE_2_DIABETES')),
    registered_on date not null,
    ended_on date,
    end_reason text,
    clinic_code text,
    constraint chronic_registration_key unique (person_key, disease)
  )`

const chronicFollowUp = `
  create table chronic_follow_up (
    ${ledgerRowColumns},
    ${personKeyColumn},
    disease text not null check (disease in ('HYPERTENSION', 'TYPE_2_DIABETES')),
    followed_up_on date not null,
    way text not null check (way in ('CLINIC', 'HOME', 'PHONE', 'VIDEO')),
    systolic integer,
    diastolic integer,
    fasting_glucose numeric(4, 1),
    controlled boolean,
    referred boolean,
    clinic_code text,
    constraint chronic_follow_up_key unique (person_key, disease, followed_up_on)
  )`

const maternalRecord = `
  create table maternal_record (
    ${ledgerRowColumns},
    ${personKeyColumn},
    registered_on date not null,
    last_period_on date,
    due_on date,
    ended_on date,
    outcome text check (outcome in ('LIVE_BIRTH', 'STILLBIRTH', 'MISCARRIAGE', 'TERMINATION', 'MOVED_AWAY')),
    discharged_on date,
    clinic_code text,
    constraint maternal_record_key unique (person_key, registered_on)
  )`

const maternalContact = `
  create table maternal_contact (
    ${ledgerRowColumns},
    ${personKeyColumn},
    kind text not null check (kind in ('ANTENATAL', 'POSTPARTUM_VISIT', 'DAY_42_CHECK')),
    contacted_on date not null,
    gestation_week integer,
    way text check (way in ('CLINIC', 'HOME', 'PHONE', 'VIDEO')),
    elsewhere boolean,
    clinic_code text,
    constraint maternal_contact_key unique (person_key, kind, contacted_on)
  )`

const childHealthVisit = `
  create table child_health_visit (
    ${ledgerRowColumns},
    ${personKeyColumn},
    due_month integer not null,
    visited_on date not null,
    weight numeric(4, 1),
    height numeric(4, 1),
    clinic_code text,
    constraint child_health_visit_key unique (person_key, due_month)
  )`

const severeMentalIllness = `
  create table severe_mental_illness (
    ${ledgerRowColumns},
    ${personKeyColumn},
    diagnosis text check (diagnosis in ('SCHIZOPHRENIA', 'SCHIZOAFFECTIVE', 'PARANOID', 'BIPOLAR', 'EPILEPTIC', 'INTELLECTUAL_DISABILITY')),
    registered_on date not null,
    consented boolean not null,
    consented_on date,
    hospitalised_on date,
    discharged_on date,
    ended_on date,
    clinic_code text,
    constraint severe_mental_illness_key unique (person_key)
  )`

const severeMentalIllnessFollowUp = `
  create table severe_mental_illness_follow_up (
    ${ledgerRowColumns},
    ${personKeyColumn},
    followed_up_on date not null,
    way text check (way in ('CLINIC', 'HOME', 'PHONE', 'VIDEO')),
    danger integer not null,
    stability text check (stability in ('STABLE', 'MOSTLY_STABLE', 'UNSTABLE')),
    taking_medicine boolean,
    clinic_code text,
    constraint severe_mental_illness_follow_up_danger_range check (danger between 0 and 5),
    constraint severe_mental_illness_follow_up_key unique (person_key, followed_up_on)
  )`

const familyDoctorContract = `
  create table family_doctor_contract (
    ${ledgerRowColumns},
    ${personKeyColumn},
    signed_on date not null,
    valid_from date not null,
    valid_to date not null,
    ended_on date,
    doctor text not null,
    team text,
    service_package text,
    clinic_code text not null,
    constraint family_doctor_contract_key unique (person_key, valid_from)
  )`

const familyDoctorService = `
  create table family_doctor_service (
    ${ledgerRowColumns},
    ${personKeyColumn},
    served_on date not null,
    kind text not null check (kind in ('FOLLOW_UP', 'CONSULTATION', 'PRESCRIPTION', 'HOME_VISIT', 'CHECK_UP', 'REFERRAL')),
    doctor text,
    clinic_code text,
    constraint family_doctor_service_key unique (person_key, served_on, kind)
  )`

const tables = [
  checkUp,
  chronicRegistration,
  chronicFollowUp,
  maternalRecord,
  maternalContact,
  childHealthVisit,
  severeMentalIllness,
  severeMentalIllnessFollowUp,
  familyDoctorContract,
  familyDoctorService,
]

const feeds = [
  feedOfPerson('check_up'),
  feedOfPerson('chronic_registration'),
  feedOfPerson('chronic_follow_up'),
  feedOfPerson('maternal_record'),
  feedOfPerson('maternal_contact'),
  feedOfPerson('child_health_visit'),
  feedOfPerson('severe_mental_illness'),
  feedOfPerson('severe_mental_illness_follow_up'),
  feedOfPerson('family_doctor_contract'),
  feedOfPerson('family_doctor_service'),
]
