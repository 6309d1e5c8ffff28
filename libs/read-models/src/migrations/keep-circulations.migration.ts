import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 传阅: what was sent for reading, and to whom. */
export class KeepCirculations1790600000350 implements MigrationInterface {
  readonly name = 'KeepCirculations1790600000350';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
  create table duban.circulation_view (
    directive_id text not null,
    n integer not null,
    task_id text,
    note text not null,
    sent_by text not null,
    sent_at timestamptz(3) not null,
    readers jsonb not null,
    constraint circulation_view_pkey primary key (directive_id, n)
  );
  create index circulation_view_sent on duban.circulation_view (sent_by, sent_at, directive_id, n);
  create table duban.circulated (
    directive_id text not null,
    n integer not null,
    person_id text not null,
    task_id text,
    note text not null,
    sent_by text not null,
    sent_at timestamptz(3) not null,
    read_at timestamptz(3),
    opinion text not null,
    constraint circulated_pkey primary key (directive_id, n, person_id)
  );
  create index circulated_reader on duban.circulated (person_id, sent_at, directive_id, n);
  create index circulated_unread on duban.circulated (person_id) where read_at is null;
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table duban.circulated; drop table duban.circulation_view');
  }
}
