import { type MigrationInterface, type QueryRunner } from 'typeorm'
import { ledgerRowColumns } from '@huilian/subgraph'

/** Clinics, the numbers they can be reached on, and what they have in stock. */
export class ClinicTables1700000001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of tables) await runner.query(statement)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table supply, duty_phone, clinic')
  }
}

const clinic = `
  create table clinic (
    ${ledgerRowColumns},
    code text not null,
    name text not null,
    kind text not null check (kind in ('TOWNSHIP_HOSPITAL', 'COMMUNITY_CENTRE', 'VILLAGE_CLINIC', 'COUNTY_HOSPITAL')),
    closed_on date,
    constraint clinic_key unique (code)
  )`

const dutyPhone = `
  create table duty_phone (
    ${ledgerRowColumns},
    clinic_code text not null,
    phone text not null,
    kind text not null check (kind in ('DUTY', 'FAMILY_DOCTOR')),
    doctor text,
    valid_from date not null,
    valid_to date,
    constraint duty_phone_key unique (clinic_code, phone, valid_from)
  )`

const supply = `
  create table supply (
    ${ledgerRowColumns},
    clinic_code text not null,
    item text not null check (item in ('ANTIPYRETIC', 'CHINESE_COLD_MEDICINE', 'COUGH_MEDICINE', 'ANTIGEN_KIT', 'OXIMETER', 'OXYGEN', 'MASK', 'PROTECTIVE_SUIT', 'DISINFECTANT')),
    quantity integer not null,
    unit text not null,
    daily_use numeric(10, 2),
    days_of_stock integer,
    counted_on date not null,
    constraint supply_key unique (clinic_code, item, counted_on)
  )`

const tables = [clinic, dutyPhone, supply]
