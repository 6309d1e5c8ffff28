import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Jobs and their items, as lists show them. */
export class CreateJobViews1790100200000 implements MigrationInterface {
  readonly name = 'CreateJobViews1790100200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
  create table duban.job_view (
    job_id text not null,
    version int not null,
    kind text not null,
    status text not null,
    requested_by text not null,
    requested_at timestamptz(3) not null,
    started_at timestamptz(3),
    finished_at timestamptz(3),
    about jsonb not null,
    total int,
    done int not null,
    refused int not null,
    cancellation jsonb,
    result jsonb,
    code text,
    constraint job_view_pkey primary key (job_id)
  );
  create index job_view_requester on duban.job_view (requested_by, requested_at, job_id);
  create table duban.job_item (
    job_id text not null,
    n int not null,
    directive_id text not null,
    task_id text not null,
    status text not null,
    directive_version int,
    refusal jsonb,
    settled_at timestamptz(3),
    constraint job_item_pkey primary key (job_id, n)
  );
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table duban.job_item; drop table duban.job_view;');
  }
}
