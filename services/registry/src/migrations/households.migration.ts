import { type MigrationInterface, type QueryRunner } from 'typeorm'
import { feedOfHousehold, ledgerRowColumns } from '@huilian/subgraph'
import { oneOf, someOf } from './one-of.js'

const causes =
  'ILLNESS DISABILITY SCHOOLING DISASTER ACCIDENT NO_LAND NO_WATER NO_SKILL NO_LABOUR NO_FUNDS POOR_TRANSPORT LOW_MOTIVATION WEDDING FUNERAL OTHER'
const states = `CLUE VERIFYING COMPARING
  VILLAGE_REVIEW TOWNSHIP_REVIEW COUNTY_APPROVED ANNOUNCED ENTERED
  SUPPORTED RISK_REMOVAL_REVIEW RISK_REMOVED REJECTED WITHDRAWN`

export class Households1700000002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table household (
        ${ledgerRowColumns},
        number text not null,
        group_name text,
        head_name text,
        phone text,
        category text ${oneOf('category', 'LIFTED UNSTABLE_LIFTED MARGINAL SUDDEN_HARDSHIP')},
        lifted boolean,
        lifted_year integer,
        attribute text ${oneOf('attribute', 'ORDINARY DIBAO TEKUN')},
        main_cause text ${oneOf('main_cause', causes)},
        other_causes text[] ${someOf('other_causes', causes)},
        income_year integer,
        wages bigint,
        business bigint,
        property bigint,
        transfers bigint,
        expenses bigint,
        income_per_head bigint,
        state text ${oneOf('state', states)},
        clue_source text ${oneOf('clue_source', 'APPLICATION CADRE_CHECK DEPARTMENT_WARNING PUBLIC_REPORT')},
        clue_on date,
        identified_on date,
        entered_on date,
        supported_on date,
        risk_removed_on date,
        monitored boolean not null,
        ever_monitored boolean not null,
        risk_removed boolean not null,
        constraint household_of_number unique (number)
      );
      create index household_roster on household (division_code, number)`)
    await runner.query(feedOfHousehold('household', 'number', { table: 'household', column: 'number' }))
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table household')
  }
}
