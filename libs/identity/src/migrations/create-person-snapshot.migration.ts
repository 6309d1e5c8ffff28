import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreatePersonSnapshot1790000000301 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table duban.person_snapshot (
        hash text not null,
        person_id text not null,
        kind text not null,
        salt text,
        data jsonb,
        constraint person_snapshot_pk primary key (hash),
        constraint person_snapshot_kind check (kind in ('person', 'post')),
        constraint person_snapshot_erased check ((salt is null) = (data is null))
      )`);
    await runner.query('create index person_snapshot_person_ix on duban.person_snapshot (person_id)');
    await runner.query(`comment on table duban.person_snapshot is 'Names of persons as of then; events hold only the salted hash.'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table duban.person_snapshot');
  }
}
