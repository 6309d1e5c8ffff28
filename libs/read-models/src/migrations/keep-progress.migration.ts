import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 完成比例: for lists, beside the time that has passed. What stands in the tables is written anew with the rules' number. */
export class KeepProgress1791200000390 implements MigrationInterface {
  readonly name = 'KeepProgress1791200000390';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table duban.task_view add column percent integer');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table duban.task_view drop column percent');
  }
}
