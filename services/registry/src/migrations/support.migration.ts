import { type MigrationInterface, type QueryRunner } from 'typeorm'
import { feedOfHousehold, ledgerRowColumns } from '@huilian/subgraph'
import { oneOf } from './one-of.js'

const risks = `ILLNESS DISABILITY SCHOOLING DISASTER ACCIDENT FAILED_BUSINESS UNSTABLE_WORK
  NO_LABOUR HOUSING WATER EPIDEMIC OTHER`
const measures = `INDUSTRY EMPLOYMENT WELFARE_POST MICROCREDIT HEALTH EDUCATION HOUSING
  WATER SAFETY_NET RELIEF SOCIETY MOTIVATION OTHER`
const roles = `RESPONSIBLE_HELPER HELP_CONTACT FIRST_SECRETARY VILLAGE_TASK_FORCE
  VILLAGE_CADRE_IN_CHARGE VILLAGE_COMMITTEES GRID_WORKER LEADER`

export class Support1700000005000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [risk, measure, dwelling, responsibility]) await runner.query(statement)
    for (const table of ['risk', 'measure', 'dwelling', 'responsibility']) await runner.query(feedOfHousehold(table))
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table risk, measure, dwelling, responsibility')
  }
}

const risk = `
  create table risk (
    ${ledgerRowColumns},
    household_number text not null,
    kind text not null ${oneOf('kind', risks)},
    identified_on date not null,
    main boolean,
    removed_on date,
    detail text,
    constraint risk_of_household unique (household_number, kind, identified_on)
  )`

const measure = `
  create table measure (
    ${ledgerRowColumns},
    household_number text not null,
    risk text not null ${oneOf('risk', risks)},
    kind text not null ${oneOf('kind', measures)},
    detail text not null default '',
    state text not null ${oneOf('state', 'PLANNED ACTIVE FINISHED')},
    started_on date not null,
    ended_on date,
    result text,
    safety_net boolean,
    constraint measure_of_household unique (household_number, risk, kind, started_on, detail)
  )`

const dwelling = `
  create table dwelling (
    ${ledgerRowColumns},
    household_number text not null,
    lived_in boolean,
    grade text ${oneOf('grade', 'A B C D')},
    graded_on date,
    structure text,
    area integer,
    built_year integer,
    rebuilt_on date,
    safe_alternative boolean,
    safe_alternative_detail text,
    safe_alternative_checked_on date,
    water_source text ${oneOf('water_source', 'TAP WELL OTHER')},
    water_safe boolean,
    water_checked_on date,
    constraint dwelling_of_household unique (household_number)
  )`

const responsibility = `
  create table responsibility (
    ${ledgerRowColumns},
    household_number text not null,
    role text not null ${oneOf('role', roles)},
    officer text not null,
    unit text,
    phone text,
    valid_from date not null,
    valid_to date,
    account_ended_on date,
    constraint responsibility_of_household unique (household_number, role, officer, valid_from)
  )`
