import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who watches what, and what is under special watch. Nothing was before there was an event for it. */
export class AddWatches1790700000350 implements MigrationInterface {
  readonly name = 'AddWatches1790700000350';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
  alter table duban.directive_view
    add column watchers text[] not null default '{}',
    add column special_watch boolean not null default false;
  alter table duban.directive_view alter column watchers drop default, alter column special_watch drop default;
  alter table duban.task_view add column watchers text[] not null default '{}';
  alter table duban.task_view alter column watchers drop default;
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
  alter table duban.task_view drop column watchers;
  alter table duban.directive_view drop column watchers, drop column special_watch;
`);
  }
}
