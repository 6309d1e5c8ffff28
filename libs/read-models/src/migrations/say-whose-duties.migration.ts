import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whose a duty is, what was asked, and which lists wait for whom. What stands in the tables is written anew with the rules' number. */
export class SayWhoseDuties1790600000310 implements MigrationInterface {
  readonly name = 'SayWhoseDuties1790600000310';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
  alter table duban.duty
    add column returned boolean not null default false,
    add column barred text[] not null default '{}',
    add column kept_for text,
    add column asked jsonb;
  alter table duban.duty alter column returned drop default, alter column barred drop default;
  alter table duban.directive_view add column calendar_version text not null default '';
  alter table duban.directive_view alter column calendar_version drop default;
  alter table duban.meeting_view
    add column drafters text[] not null default '{}',
    add column submission jsonb;
  alter table duban.meeting_view alter column drafters drop default;
  create index meeting_view_pending on duban.meeting_view (meeting_id) where status <> 'APPROVED' and superseded_by is null;
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
  drop index duban.meeting_view_pending;
  alter table duban.meeting_view drop column drafters, drop column submission;
  alter table duban.directive_view drop column calendar_version;
  alter table duban.duty drop column returned, drop column barred, drop column kept_for, drop column asked;
`);
  }
}
