import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a page asks for is open: it never walks what has ended. */
export class IndexOpenTasks1790600000340 implements MigrationInterface {
  readonly name = 'IndexOpenTasks1790600000340';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
  create index task_view_open on duban.task_view (sort_due, directive_id, task_id) where open;
  create index task_view_open_lead on duban.task_view (lead, sort_due) where open;
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index duban.task_view_open, duban.task_view_open_lead');
  }
}
