import { type MigrationInterface, type QueryRunner } from 'typeorm'
import { feedOfPerson, ledgerRowColumns, personKeyColumn } from '@huilian/subgraph'

/** The roster of residents that the clinics keep a file of. */
export class HealthFileTable1700000004000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table health_file (
        ${ledgerRowColumns},
        ${personKeyColumn},
        file_number text,
        filed_on date not null,
        closed_on date,
        clinic_code text,
        constraint health_file_key unique (person_key)
      )`)
    await runner.query(feedOfPerson('health_file'))
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table health_file')
  }
}
