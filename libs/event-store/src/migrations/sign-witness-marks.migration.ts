import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What stands there nobody signed: it goes, and every witness is offered everything once more. */
export class SignWitnessMarks1790900000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('delete from duban.witness_mark');
    await runner.query('alter table duban.witness_mark add column signature text not null');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table duban.witness_mark drop column signature');
  }
}
