import { type MigrationInterface, type QueryRunner } from 'typeorm'
import { feedOfHousehold, feedOfPerson, ledgerRowColumns, personKeyColumn } from '@huilian/subgraph'
import { oneOf, someOf } from './one-of.js'

const roles = `RESPONSIBLE_HELPER HELP_CONTACT FIRST_SECRETARY VILLAGE_TASK_FORCE
  VILLAGE_CADRE_IN_CHARGE VILLAGE_COMMITTEES GRID_WORKER LEADER`
const findings = `NORMAL ILLNESS INCOME_DROP EXPENSE_SURGE HOUSE_DAMAGE
  NO_CARE RETURNED SCHOOLING OTHER`
const needs = 'HEATING CLOTHING FOOD HOUSING WATER MEDICINE CARE TREATMENT MONEY WORK OTHER'
const winter = 'FINE NEED'

export class Contacts1700000006000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(visit)
    await runner.query(returnee)
    await runner.query(feedOfHousehold('visit'))
    await runner.query(feedOfHousehold('returnee'))
    await runner.query(feedOfPerson('returnee'))
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table visit, returnee')
  }
}

const visit = `
  create table visit (
    ${ledgerRowColumns},
    household_number text not null,
    at timestamptz not null,
    role text not null ${oneOf('role', roles)},
    officer text not null,
    channel text not null ${oneOf('channel', 'VISIT PHONE VIDEO WECHAT')},
    outcome text not null ${oneOf('outcome', 'ANSWERED FAILED')},
    findings text[] ${someOf('findings', findings)},
    findings_detail text,
    needs text[] ${someOf('needs', needs)},
    needs_met_on date,
    heating text ${oneOf('heating', winter)},
    heating_met_on date,
    clothing text ${oneOf('clothing', winter)},
    clothing_met_on date,
    food text ${oneOf('food', winter)},
    food_met_on date,
    housing text ${oneOf('housing', winter)},
    housing_met_on date,
    water text ${oneOf('water', winter)},
    water_met_on date,
    source text ${oneOf('source', 'VILLAGE_LEDGER HELPER_REPORT APPLICATION TOWNSHIP_REPORT')},
    constraint visit_of_household unique (household_number, at, role, officer)
  );
  create index visit_of_division on visit (division_code, at)`

const returnee = `
  create table returnee (
    ${ledgerRowColumns},
    ${personKeyColumn},
    household_number text,
    answer text not null ${oneOf('answer', 'PLANNED ARRIVED STAYS')},
    answered_on date not null,
    province text,
    arrives_on date,
    planned_leave date,
    constraint returnee_of_person unique (person_key, answered_on)
  );
  create index returnee_of_household on returnee (household_number)`
