import { type MigrationInterface, type QueryRunner } from 'typeorm'
import { feedOfPerson, ledgerRowColumns, personKeyColumn } from '@huilian/subgraph'
import { oneOf, someOf } from './one-of.js'

const schoolings = `NOT_ENROLLED PRESCHOOL PRIMARY JUNIOR_SECONDARY SENIOR_SECONDARY
  VOCATIONAL HIGHER_VOCATIONAL BACHELOR POSTGRADUATE`

export class Persons1700000003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(table)
    await runner.query(giveDivision)
    await runner.query(feedOfPerson('person'))
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table person; drop function give_division()')
  }
}

const table = `
  create table person (
    ${ledgerRowColumns},
    ${personKeyColumn},
    roster_household text not null default '',
    birth_date date,
    sex text ${oneOf('sex', 'MALE FEMALE UNKNOWN UNSTATED')},
    ethnicity text,
    hukou_in_county boolean,
    education text ${oneOf('education', 'POSTGRADUATE BACHELOR ASSOCIATE VOCATIONAL SENIOR_SECONDARY JUNIOR_SECONDARY PRIMARY NONE_OR_OTHER')},
    schooling text ${oneOf('schooling', schoolings)},
    health_status text[] ${someOf('health_status', 'HEALTHY CHRONIC SERIOUS_ILLNESS DISABLED')},
    labour_ability text ${oneOf('labour_ability', 'SKILLED ORDINARY WEAK LOST NONE')},
    work_area text ${oneOf('work_area', 'TOWNSHIP COUNTY PROVINCE OUTSIDE_PROVINCE')},
    work_province text,
    work_since date,
    work_returned_on date,
    medical_insurance boolean,
    pension boolean,
    living_alone boolean,
    without_kin boolean,
    left_behind_child boolean,
    presence text ${oneOf('presence', 'HERE AWAY INSTITUTION DECEASED')},
    presence_since date,
    presence_province text,
    institution text,
    institution_kind text ${oneOf('institution_kind', 'WELFARE_HOME HOSPITAL BOARDING_SCHOOL OTHER')},
    presence_source text ${oneOf('presence_source', 'VISIT VILLAGE_COMMITTEE FAMILY INSTITUTION COMPARISON')},
    presence_checked_on date,
    died_on date,
    phone text,
    constraint person_of_key unique (person_key)
  );
  create index person_roster on person (division_code, roster_household, person_key)`

/** Somebody put on the roster by another ledger is listed in the division that the department knows him by. */
const giveDivision = `
  create function give_division() returns trigger language plpgsql as $$
  begin
    new.division_code := (select division_code from linked_person where person_key = new.person_key);
    return new;
  end $$;
  create trigger give_division before insert on person for each row when (new.division_code is null)
    execute function give_division()`
