import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = `
  create table duban.run_history (
    workflow_id text not null,
    run_id text not null,
    workflow_type text not null,
    status text not null,
    started_at timestamptz(3) not null,
    closed_at timestamptz(3) not null,
    build_ids text[] not null,
    events int not null,
    bytes int not null,
    sha256 text not null,
    history bytea not null,
    archived_at timestamptz(3) not null,
    constraint run_history_pkey primary key (workflow_id, run_id)
  );
  alter table duban.run_history alter column history set storage external;
  comment on table duban.run_history is 'append-only: Temporal histories of ended runs, gzipped JSON';
  create trigger run_history_append_only before update or delete or truncate on duban.run_history
    for each statement execute function duban.refuse_change();
  alter table duban.run_history enable always trigger run_history_append_only;
`;

/** Histories that Temporal no longer has: `down` would drop the only copy. */
export class ArchiveRunHistories1790100300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('archived histories are never dropped'));
  }
}
