import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 督办编号 and numbers of notices are given once: a counter that was set back gives nobody a number that another has. */
export class GiveNumbersOnce1790900000370 implements MigrationInterface {
  readonly name = 'GiveNumbersOnce1790900000370';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('drop index duban.directive_view_number');
    await runner.query('create unique index directive_view_number on duban.directive_view (number)');
    await runner.query('create unique index notice_view_number on duban.notice_view (number)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index duban.notice_view_number');
    await runner.query('drop index duban.directive_view_number');
    await runner.query('create index directive_view_number on duban.directive_view (number)');
  }
}
