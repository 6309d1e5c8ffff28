import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = `
  create table duban.stream (
    id text not null constraint stream_pkey primary key,
    category text not null,
    version int not null constraint stream_version_check check (version >= 0),
    head_hash text not null,
    next_due timestamptz(3),
    closed boolean not null,
    recorded_at timestamptz(3) not null,
    created_at timestamptz(3) not null
  );
  create index stream_due on duban.stream (category, next_due) where not closed;
  create index stream_open on duban.stream (category, id) where not closed;

  create function duban.current_transaction() returns bigint language sql volatile parallel safe
    return (pg_current_xact_id()::text)::bigint;
  create sequence duban.event_position_seq;
  create table duban.event (
    stream_id text not null,
    version int not null,
    type text not null,
    schema_version int not null,
    canonical text not null,
    data jsonb not null generated always as (((canonical)::jsonb -> 'data'::text)) stored,
    algorithm text not null,
    prev_hash text not null,
    hash text not null,
    transaction_id bigint not null default duban.current_transaction(),
    position bigint not null default nextval('duban.event_position_seq'::regclass),
    recorded_at timestamptz(3) not null,
    constraint event_pkey primary key (stream_id, version)
  );
  alter sequence duban.event_position_seq owned by duban.event.position;
  create unique index event_order on duban.event (transaction_id, position);

  create table duban.command (
    id text not null constraint command_pkey primary key,
    stream_id text not null,
    type text not null,
    fingerprint text not null,
    body jsonb not null,
    from_version int,
    to_version int,
    result jsonb not null,
    recorded_at timestamptz(3) not null
  );
  create index command_stream on duban.command (stream_id, from_version);

  create table duban.event_seq (
    seq bigint not null constraint event_seq_pkey primary key,
    stream_id text not null,
    version int not null
  );
  create unique index event_seq_event on duban.event_seq (stream_id, version);

  create table duban.sequencer (
    id int not null constraint sequencer_pkey primary key,
    transaction_id bigint not null,
    position bigint not null,
    seq bigint not null
  );
  insert into duban.sequencer (id, transaction_id, position, seq) values (1, 0, 0, 0);

  create sequence duban.outbox_id_seq;
  create table duban.outbox (
    id bigint not null default nextval('duban.outbox_id_seq'::regclass) constraint outbox_pkey primary key,
    kind text not null,
    topic text not null,
    dedupe_key text not null,
    payload jsonb not null,
    available_at timestamptz(3) not null,
    attempts int not null default 0,
    last_error text,
    done_at timestamptz(3)
  );
  alter sequence duban.outbox_id_seq owned by duban.outbox.id;
  create unique index outbox_dedupe on duban.outbox (dedupe_key);
  create index outbox_ready on duban.outbox (kind, available_at, id) where done_at is null;

  create table duban.snapshot (
    stream_id text not null,
    state_schema int not null,
    version int not null,
    state jsonb not null,
    constraint snapshot_pkey primary key (stream_id, state_schema)
  );

  create table duban.number_counter (
    series text not null,
    year int not null,
    last int not null,
    constraint number_counter_pkey primary key (series, year)
  );

  create table if not exists duban.typeorm_metadata (
    type varchar not null,
    database varchar,
    schema varchar,
    "table" varchar,
    name varchar,
    value text
  );
  insert into duban.typeorm_metadata (database, schema, "table", type, name, value)
  values (current_database(), 'duban', 'event', 'GENERATED_COLUMN', 'data', '((canonical)::jsonb -> ''data''::text)');
`;

const APPEND_ONLY = `
  comment on table duban.event is 'append-only: the record itself';
  comment on table duban.command is 'append-only: accepted commands and their results';
  create function duban.refuse_change() returns trigger language plpgsql as $$
  begin
    raise exception '%.% is append-only: % refused', tg_table_schema, tg_table_name, tg_op using errcode = 'DB001';
  end $$;
  create trigger event_append_only before update or delete or truncate on duban.event
    for each statement execute function duban.refuse_change();
  alter table duban.event enable always trigger event_append_only;
  create trigger command_append_only before update or delete or truncate on duban.command
    for each statement execute function duban.refuse_change();
  alter table duban.command enable always trigger command_append_only;
`;

/** Nothing here can be undone: `down` would drop the record. */
export class CreateEventStore1790000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(APPEND_ONLY);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('the record is never dropped'));
  }
}
