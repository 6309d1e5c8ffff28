import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Unlogged: what is lost with a crash is a minute of counting. The columns are those of `rate-limiter-flexible`. */
export class CountCalls1790400000301 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create unlogged table duban.call_count (
        key varchar(255) not null,
        points int not null default 0,
        expire bigint,
        constraint call_count_pk primary key (key)
      )`);
    await runner.query(
      `comment on table duban.call_count is 'Calls of the running minute, of persons and of addresses; no part of the record.'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table duban.call_count');
  }
}
