import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One snapshot for each interval instead of the newest alone. What is there is a cache and is made anew. */
export class KeepIntervalSnapshots1790100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('delete from duban.snapshot');
    await runner.query('alter table duban.snapshot add column recorded_at timestamptz(3) not null');
    await runner.query('alter table duban.snapshot drop constraint snapshot_pkey');
    await runner.query('alter table duban.snapshot add constraint snapshot_pkey primary key (stream_id, state_schema, version)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('delete from duban.snapshot');
    await runner.query('alter table duban.snapshot drop constraint snapshot_pkey');
    await runner.query('alter table duban.snapshot add constraint snapshot_pkey primary key (stream_id, state_schema)');
    await runner.query('alter table duban.snapshot drop column recorded_at');
  }
}
