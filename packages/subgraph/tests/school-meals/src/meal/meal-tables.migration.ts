import { type MigrationInterface, type QueryRunner } from 'typeorm'
import { feedOfPerson, ledgerRowColumns, personKeyColumn } from '../../../../src/index.js'

export class MealTables1700000001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table meal_day (
        ${ledgerRowColumns},
        ${personKeyColumn},
        served_on date not null,
        kind text not null,
        cost integer,
        unique (person_key, served_on)
      )`)
    await runner.query(feedOfPerson('meal_day'))
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table meal_day')
  }
}
