import { type MigrationInterface, type QueryRunner } from 'typeorm'
import { ledgerRowColumns } from '@huilian/subgraph'
import { oneOf } from './one-of.js'

export class Divisions1700000001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table division (
        ${ledgerRowColumns},
        code text not null,
        name text not null,
        level text not null ${oneOf('level', 'PROVINCE CITY COUNTY TOWNSHIP VILLAGE')},
        parent_code text,
        valid_from date,
        valid_to date,
        successor_code text,
        reason text,
        constraint division_of_code unique (code)
      );
      create index division_below on division (parent_code)`)
    await runner.query("select attach_change_feed('division', 'Division', 'code', 'division', 'code')")
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table division')
  }
}
