import { feedOfPerson, ledgerRowColumns, personKeyColumn } from '@huilian/subgraph'
import { type MigrationInterface, type QueryRunner } from 'typeorm'
import { alwaysOneOf, besideKeyColumn, courseColumns, oneOf, paymentColumns, RISK_LEVELS } from './columns.js'

const tables = [
  'protected_child',
  'protected_child_payment',
  'left_behind_child',
  'care_subject',
  'care_visit',
  'death',
]

/** Protected and left-behind children, care visits, deaths of the funeral data. */
export class ChildrenAndCare1700000003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [children, leftBehind, care, deaths]) await runner.query(statement)
    for (const table of tables) await runner.query(feedOfPerson(table))
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table ${tables.join(', ')}`)
  }
}

const children = `
  create table protected_child (
    ${ledgerRowColumns},
    ${personKeyColumn},
    ${alwaysOneOf('kind', ['ORPHAN', 'DE_FACTO_UNSUPPORTED'])},
    recognised_on date not null,
    ${courseColumns},
    grounds text,
    guardian_name text,
    ${besideKeyColumn('guardian_key')},
    guardian_relation text,
    ${oneOf('custody', ['KINSHIP', 'FOSTER', 'INSTITUTION', 'ADOPTED'])},
    institution text,
    studying boolean,
    monthly_amount integer check (monthly_amount >= 0),
    ${oneOf('top_up', ['FULL', 'PARTIAL', 'ZERO'])},
    top_up_decided_on date,
    unique (person_key, kind, recognised_on)
  );
  create table protected_child_payment (
    ${paymentColumns},
    unique (person_key, month, instalment)
  )`

const leftBehind = `
  create table left_behind_child (
    ${ledgerRowColumns},
    ${personKeyColumn},
    listed_on date not null,
    delisted_on date,
    guardian_name text,
    ${besideKeyColumn('guardian_key')},
    guardian_relation text,
    agreement_signed_on date,
    ${oneOf('risk_level', RISK_LEVELS)},
    unique (person_key, listed_on)
  )`

const care = `
  create table care_subject (
    ${ledgerRowColumns},
    ${personKeyColumn},
    listed_on date not null,
    delisted_on date,
    groups text[] not null
      check (groups <@ array['LIVING_ALONE', 'EMPTY_NEST', 'LEFT_BEHIND', 'INCAPACITATED', 'SEVERELY_DISABLED']),
    family_planning_special boolean not null,
    ${oneOf('risk_level', RISK_LEVELS)},
    unique (person_key, listed_on)
  );
  create table care_visit (
    ${ledgerRowColumns},
    ${personKeyColumn},
    visited_on date not null,
    "time" text not null check ("time" ~ '^(([01]\\d|2[0-3]):[0-5]\\d)?$'),
    ${alwaysOneOf('channel', ['VISIT', 'PHONE', 'VIDEO', 'WECHAT'])},
    attempt integer not null check (attempt >= 1),
    answered boolean not null,
    ${alwaysOneOf('role', [
      'CHILD_DIRECTOR',
      'CARE_VISITOR',
      'GRID_MEMBER',
      'VILLAGE_COMMITTEE',
      'CIVIL_AFFAIRS_ASSISTANT',
      'TOWNSHIP_OFFICER',
      'SOCIAL_WORKER',
      'VOLUNTEER',
    ])},
    visitor_name text,
    ${oneOf('finding', ['WELL', 'NEEDS_HELP', 'EMERGENCY'])},
    remark text,
    unique (person_key, visited_on, time, channel, attempt)
  )`

const deaths = `
  create table death (
    ${ledgerRowColumns},
    ${personKeyColumn},
    died_on date not null,
    recorded_on date not null,
    ${oneOf('source', ['CREMATION', 'BURIAL', 'VILLAGE_REPORT'])},
    unique (person_key)
  )`
