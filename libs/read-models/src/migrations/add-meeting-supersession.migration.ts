import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Amended minutes and what they took the place of, so that a list shows which ones hold. */
export class AddMeetingSupersession1790000210000 implements MigrationInterface {
  readonly name = 'AddMeetingSupersession1790000210000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
  alter table duban.meeting_view add column supersedes text;
  alter table duban.meeting_view add column superseded_by text;
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
  alter table duban.meeting_view drop column supersedes;
  alter table duban.meeting_view drop column superseded_by;
`);
  }
}
