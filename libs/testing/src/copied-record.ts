import { randomUUID } from 'node:crypto';
import { commandFingerprint, nodeDigest, withTransaction } from '@duban/event-store';
import { type Queryable } from '@duban/platform';
import type { DirectiveCommand } from '@duban/domain';
import { chainHash, GENESIS_HASH, type HashAlgorithm } from '@duban/proof';
import type { Pool } from 'pg';

interface Source {
  canonical: string;
  algorithm: HashAlgorithm;
}

interface CommandRow {
  id: string;
  type: string;
  fingerprint: string;
  body: DirectiveCommand;
  from_version: number | null;
  to_version: number | null;
  result: object;
  rules: number | null;
}

/** Streams written in one transaction. */
const WIDTH = 20;

const INSERT_EVENTS = `
  insert into duban.event (stream_id, version, type, schema_version, canonical, algorithm, prev_hash, hash, recorded_at)
  select stream_id, version, type, schema_version, canonical, algorithm, prev_hash, hash, recorded_at
    from (select e.stream_id, e.version, m.type, m.schema_version, e.canonical, m.algorithm, e.prev_hash, e.hash, m.recorded_at
            from unnest($1::text[], $2::int[], $3::text[], $4::text[], $5::text[]) as e(stream_id, version, canonical, prev_hash, hash)
            join duban.event m on m.stream_id = $6 and m.version = e.version order by e.stream_id, e.version) copied`;
const INSERT_STREAMS = `
  insert into duban.stream (id, category, version, head_hash, next_due, closed, recorded_at, created_at)
  select n.id, m.category, m.version, n.head_hash, m.next_due, m.closed, m.recorded_at, m.created_at
    from unnest($1::text[], $2::text[]) as n(id, head_hash), duban.stream m where m.id = $3`;
const INSERT_COMMANDS = `
  insert into duban.command (id, stream_id, type, fingerprint, body, from_version, to_version, result, recorded_at, rules)
  select c.id, c.stream_id, c.type, c.fingerprint, c.body::jsonb, c.from_version, c.to_version, c.result::jsonb, now(), c.rules
    from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::int[], $7::int[], $8::text[], $9::int[])
         as c(id, stream_id, type, fingerprint, body, from_version, to_version, result, rules)`;
const NUMBER = `
  with ready as (
    select e.stream_id, e.version, row_number() over (order by e.transaction_id, e.position) as n from duban.event e, duban.sequencer s
     where s.id = 1 and (e.transaction_id, e.position) > (s.transaction_id, s.position) order by e.transaction_id, e.position limit $1),
  numbered as (
    insert into duban.event_seq (seq, stream_id, version) select s.seq + r.n, r.stream_id, r.version from ready r, duban.sequencer s where s.id = 1
    returning seq, stream_id, version)
  update duban.sequencer s set seq = s.seq + (select count(*) from numbered),
         transaction_id = last.transaction_id, position = last.position
    from (select e.transaction_id, e.position from numbered q join duban.event e using (stream_id, version) order by q.seq desc limit 1) last
   where s.id = 1`;

/**
 * Writes copies of a directive, each under an id of its own with hashes of its own, until the record has about `until` events:
 * faster than deciding each, and every copy decides to the same again.
 */
export const copyDirective = async (
  pool: Pool,
  { streamId, id, until }: { streamId: string; id: string; until: number },
): Promise<void> => {
  const { rows: sources } = await pool.query<Source>('select canonical, algorithm from duban.event where stream_id = $1 order by version', [
    streamId,
  ]);
  const { rows: commands } = await pool.query<CommandRow>('select * from duban.command where stream_id = $1', [streamId]);
  const { rows } = await pool.query<{ n: number }>('select count(*) as n from duban.event');
  const wanted = Math.max(0, Math.floor((until - (rows[0]?.n ?? 0)) / sources.length));
  for (let done = 0; done < wanted; done += WIDTH) {
    const copies = Array.from({ length: Math.min(WIDTH, wanted - done) }, () => copyOf(sources, commands, { id, streamId }));
    await withTransaction(pool, (tx) => insert(tx, copies, streamId));
  }
  while (((await pool.query(NUMBER, [50_000])).rowCount ?? 0) > 0);
};

interface Copied {
  streamId: string;
  events: { version: number; canonical: string; prevHash: string; hash: string }[];
  commands: CommandRow[];
}

const copyOf = (sources: readonly Source[], commands: readonly CommandRow[], given: { id: string; streamId: string }): Copied => {
  const own = randomUUID();
  const renamed = (text: string): string => text.replaceAll(given.id, own);
  let prevHash = GENESIS_HASH;
  const events = sources.map(({ canonical, algorithm }, index) => {
    const text = renamed(canonical);
    const event = { version: index + 1, canonical: text, prevHash, hash: chainHash(nodeDigest, algorithm, prevHash, text) };
    prevHash = event.hash;
    return event;
  });
  return {
    streamId: renamed(given.streamId),
    events,
    commands: commands.map((command) => {
      const copy = JSON.parse(renamed(JSON.stringify(command))) as CommandRow;
      return { ...copy, fingerprint: commandFingerprint(copy.body) };
    }),
  };
};

const insert = async (tx: Queryable, copies: readonly Copied[], model: string): Promise<void> => {
  const events = copies.flatMap(({ streamId, events: own }) => own.map((event) => ({ ...event, streamId })));
  await tx.query(INSERT_EVENTS, [
    events.map(({ streamId }) => streamId),
    events.map(({ version }) => version),
    events.map(({ canonical }) => canonical),
    events.map(({ prevHash }) => prevHash),
    events.map(({ hash }) => hash),
    model,
  ]);
  await tx.query(INSERT_STREAMS, [copies.map(({ streamId }) => streamId), copies.map(({ events: own }) => own.at(-1)?.hash), model]);
  const commands = copies.flatMap(({ streamId, commands: own }) => own.map((command) => ({ ...command, streamId })));
  await tx.query(INSERT_COMMANDS, [
    commands.map(({ id }) => id),
    commands.map(({ streamId }) => streamId),
    commands.map(({ type }) => type),
    commands.map(({ fingerprint }) => fingerprint),
    commands.map(({ body }) => JSON.stringify(body)),
    commands.map(({ from_version }) => from_version),
    commands.map(({ to_version }) => to_version),
    commands.map(({ result }) => JSON.stringify(result)),
    commands.map(({ rules }) => rules),
  ]);
};
