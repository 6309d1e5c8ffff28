import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Alerts that are a meeting's: its list waits for a signature, or came back from it; and on which clock an alert rests. */
export class AddMeetingAlerts1790600000320 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
  alter table duban.alert add column meeting_id text;
  alter table duban.alert add column cause text;
  create index alert_meeting on duban.alert (meeting_id) where meeting_id is not null;
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
  delete from duban.alert where meeting_id is not null;
  alter table duban.alert drop column meeting_id;
  alter table duban.alert drop column cause;
`);
  }
}
