import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What was recorded in a period: the table is written in that order, so a summary of each range of pages is enough, and costs an append
 * nothing to speak of. New ranges are summarised as they fill.
 */
export class IndexRecordedAt1790200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create index event_recorded on duban.event using brin (recorded_at) with (autosummarize = on)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index duban.event_recorded');
  }
}
