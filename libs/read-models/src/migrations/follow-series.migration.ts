import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Of which series a meeting is, and how often a closure came back. What stands in the tables is written anew with the rules' number. */
export class FollowSeries1790700000360 implements MigrationInterface {
  readonly name = 'FollowSeries1790700000360';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
  alter table duban.meeting_view add column series text;
  create index meeting_view_series on duban.meeting_view (series, date);
  alter table duban.task_view add column returned_times integer not null default 0;
  alter table duban.task_view alter column returned_times drop default;
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
  drop index duban.meeting_view_series;
  alter table duban.meeting_view drop column series;
  alter table duban.task_view drop column returned_times;
`);
  }
}
