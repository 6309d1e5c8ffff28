import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 汇总单位, and in what a date was counted: for lists. `duban rebuild` fills them in for what was recorded before. */
export class SayWhoGathers1790900000380 implements MigrationInterface {
  readonly name = 'SayWhoGathers1790900000380';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
  alter table duban.task_view add column collator text;
  alter table duban.duty add column counted_in text;
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
  alter table duban.duty drop column counted_in;
  alter table duban.task_view drop column collator;
`);
  }
}
