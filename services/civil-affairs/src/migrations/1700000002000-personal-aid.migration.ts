import { feedOfPerson, ledgerRowColumns, personKeyColumn } from '@huilian/subgraph'
import { type MigrationInterface, type QueryRunner } from 'typeorm'
import { alwaysOneOf, approvalColumns, CHOSEN_BENEFITS, oneOf, paymentColumns } from './columns.js'

const tables = [
  'disability_certificate',
  'disability_grading',
  'disability_subsidy',
  'disability_subsidy_payment',
  'old_age_allowance',
  'old_age_allowance_payment',
  'hardship_allowance',
  'hardship_allowance_payment',
]

/** Disability certificates and subsidies, old-age and hardship allowances. */
export class PersonalAid1700000002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [certificates, subsidies, oldAge, hardship]) await runner.query(statement)
    for (const table of tables) await runner.query(feedOfPerson(table))
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table ${tables.join(', ')}`)
  }
}

const certificates = `
  create table disability_certificate (
    ${ledgerRowColumns},
    ${personKeyColumn},
    issued_on date,
    valid_to date,
    cancelled_on date,
    cancellation_reason text,
    unique (person_key)
  );
  create table disability_grading (
    ${ledgerRowColumns},
    ${personKeyColumn},
    graded_on date not null,
    ${alwaysOneOf('kind', ['VISUAL', 'HEARING', 'SPEECH', 'PHYSICAL', 'INTELLECTUAL', 'MENTAL', 'MULTIPLE'])},
    level integer not null check (level between 1 and 4),
    unique (person_key, graded_on)
  )`

const chosenInstead = `${oneOf('chosen_instead', CHOSEN_BENEFITS)},
    chosen_instead_from date`

const subsidies = `
  create table disability_subsidy (
    ${ledgerRowColumns},
    ${personKeyColumn},
    ${alwaysOneOf('subsidy', ['LIVING', 'CARE'])},
    ${approvalColumns},
    monthly_amount integer check (monthly_amount >= 0),
    ${chosenInstead},
    unique (person_key, subsidy, approved_on)
  );
  create table disability_subsidy_payment (
    ${paymentColumns},
    ${alwaysOneOf('subsidy', ['LIVING', 'CARE'])},
    constraint disability_subsidy_payment_of_month unique (person_key, subsidy, month, instalment)
  )`

const oldAge = `
  create table old_age_allowance (
    ${ledgerRowColumns},
    ${personKeyColumn},
    ${oneOf('band', ['AGED_80', 'AGED_90', 'AGED_100'])},
    ${approvalColumns},
    monthly_amount integer check (monthly_amount >= 0),
    ${oneOf('cadence', ['MONTH', 'QUARTER', 'YEAR'])},
    ${chosenInstead},
    unique (person_key, approved_on)
  );
  create table old_age_allowance_payment (
    ${paymentColumns},
    unique (person_key, month, instalment)
  )`

const hardship = `
  create table hardship_allowance (
    ${ledgerRowColumns},
    ${personKeyColumn},
    ${alwaysOneOf('allowance', ['INCAPACITY', 'OLD_AGE'])},
    ${approvalColumns},
    monthly_amount integer check (monthly_amount >= 0),
    ${chosenInstead},
    unique (person_key, allowance, approved_on)
  );
  create table hardship_allowance_payment (
    ${paymentColumns},
    ${alwaysOneOf('allowance', ['INCAPACITY', 'OLD_AGE'])},
    constraint hardship_allowance_payment_of_month unique (person_key, allowance, month, instalment)
  )`
