import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = `
  create table duban.merkle_tile (
    level int not null,
    index bigint not null,
    hashes bytea not null,
    constraint merkle_tile_pkey primary key (level, index)
  );
  create table duban.merkle_log (
    id int not null constraint merkle_log_pkey primary key,
    size bigint not null
  );
  insert into duban.merkle_log (id, size) values (1, 0);

  create table duban.checkpoint (
    n int not null constraint checkpoint_pkey primary key,
    size bigint not null,
    root text not null,
    sealed_at timestamptz(3) not null,
    note text not null
  );
  comment on table duban.checkpoint is 'append-only: signed roots of the Merkle log';
  create trigger checkpoint_append_only before update or delete or truncate on duban.checkpoint
    for each statement execute function duban.refuse_change();
  alter table duban.checkpoint enable always trigger checkpoint_append_only;

  create table duban.witness_mark (
    witness text not null constraint witness_mark_pkey primary key,
    n int not null,
    handed_at timestamptz(3) not null
  );
`;

/** Checkpoints are part of the record: `down` would drop them. */
export class CreateMerkleLog1790000400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('the record is never dropped'));
  }
}
