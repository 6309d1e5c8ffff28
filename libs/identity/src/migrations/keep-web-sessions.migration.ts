import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Browsers that are signed in. */
export class KeepWebSessions1790600000301 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table duban.web_session (
        id text not null,
        person_id text not null,
        sealed text not null,
        signed_in_at timestamptz(3) not null,
        seen_at timestamptz(3) not null,
        device text not null,
        constraint web_session_pk primary key (id)
      )`);
    await runner.query(`comment on table duban.web_session is 'Browsers signed in; sealed, and no part of the record.'`);
    await runner.query('create index web_session_person_idx on duban.web_session (person_id)');
    await runner.query('create index web_session_seen_idx on duban.web_session (seen_at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table duban.web_session');
  }
}
