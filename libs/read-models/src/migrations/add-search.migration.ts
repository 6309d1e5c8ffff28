import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What directives and tasks are found by; `duban rebuild` fills it for those that there are. */
export class AddSearch1790500000230 implements MigrationInterface {
  readonly name = 'AddSearch1790500000230';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
  create table duban.search_entry (
    directive_id text not null,
    task_id text not null,
    number text not null,
    title text not null,
    body text not null,
    grams text[] not null,
    parties text[] not null,
    constraint search_entry_pkey primary key (directive_id, task_id)
  );
  create index search_entry_grams on duban.search_entry using gin (grams);
  create index search_entry_parties on duban.search_entry using gin (parties);
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table duban.search_entry');
  }
}
