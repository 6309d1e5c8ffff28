import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Language, text size and what one is told how, by person. */
export class KeepSettings1790500000301 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table duban.person_setting (
        person_id text not null,
        settings jsonb not null,
        changed_at timestamptz(3) not null,
        constraint person_setting_pk primary key (person_id)
      )`);
    await runner.query(`comment on table duban.person_setting is 'Preferences of persons; no part of the record.'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table duban.person_setting');
  }
}
