import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What drafters have written about lists and not sent. */
export class KeepWorkbenches1790600000330 implements MigrationInterface {
  readonly name = 'KeepWorkbenches1790600000330';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
  create table duban.workbench (
    meeting_id uuid not null,
    person_id text not null,
    version integer not null,
    drafts jsonb not null,
    saved_at timestamptz(3) not null,
    constraint workbench_pkey primary key (meeting_id, person_id)
  )`);
    await runner.query(`comment on table duban.workbench is 'Work on lists that is not sent yet; no part of the record.'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table duban.workbench');
  }
}
