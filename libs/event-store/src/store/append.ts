import { RULES, rulesMember } from '@duban/domain';
import type { Queryable, StatementParts } from '@duban/platform';
import { canonicalText, chainHash } from '@duban/proof';
import { nodeDigest } from '../crypto/node-crypto.js';
import { CategoryMismatch, VersionConflict } from '../errors.js';
import { lockStream, readStreamHead } from './heads.js';
import type { Appended, AppendInput, Envelope, StoredEvent, StreamHead } from './types.js';

const CREATE = `insert into duban.stream (id, category, version, head_hash, next_due, closed, recorded_at, created_at)
  select $1, $3, $4, $5, $6::timestamptz, $7, $8::timestamptz, $8::timestamptz where $2::int = 0 and $28::text is null
  on conflict (id) do nothing returning 1`;
const ADVANCE = `update duban.stream set version = $4, head_hash = $5, next_due = $6::timestamptz, closed = $7, recorded_at = greatest(recorded_at, $8::timestamptz)
  where id = $1 and version = $2 and category = $3 and ($28::text is null or xmin::text = $28) returning 1`;

/** What everything else of an append asks first; so it also comes after the lock of the stream's row. */
const MOVED = 'exists (select from head)';
const OWN_VALUES = 29;

/** Everything of an append in one statement, so in one round trip; nothing is written unless the stream's row moved. */
const textOf = (head: string, quiet: boolean, parts: readonly string[]): string => `
  with head as (${head}),
  events as (
    insert into duban.event (stream_id, version, type, schema_version, canonical, algorithm, prev_hash, hash, recorded_at)
    select $1, e.version, e.type, e.schema_version, e.canonical, $9, e.prev_hash, e.hash, $8::timestamptz
      from unnest($10::int[], $11::text[], $12::int[], $13::text[], $14::text[], $15::text[])
           with ordinality as e(version, type, schema_version, canonical, prev_hash, hash, n)
     where ${MOVED} order by e.n),
  commands as (
    insert into duban.command (id, stream_id, type, fingerprint, body, from_version, to_version, result, recorded_at, rules)
    select c.id, $1, c.type, c.fingerprint, c.body::jsonb, c.from_version, c.to_version, c.result::jsonb, $8::timestamptz, $29::int
      from unnest($16::text[], $17::text[], $18::text[], $19::text[], $20::int[], $21::int[], $22::text[])
           as c(id, type, fingerprint, body, from_version, to_version, result)
     where ${MOVED}),
  outbox as (
    insert into duban.outbox (kind, topic, dedupe_key, payload, available_at)
    select o.kind, o.topic, o.dedupe_key, o.payload::jsonb, coalesce(o.available_at, clock_timestamp())
      from unnest($23::text[], $24::text[], $25::text[], $26::text[], $27::timestamptz[])
           as o(kind, topic, dedupe_key, payload, available_at)
     where ${MOVED}
    on conflict (dedupe_key) do nothing)${parts.map((part, n) => `,\n  part${n} as (${part})`).join('')}
  select (select count(*) from head)::int as moved${quiet ? '' : `, pg_notify('duban_event', $1) as woken`}`;

/** Few kinds of parts happen, and building a text costs more than its rows. */
const texts = new Map<string, string>();

const statementOf = (isFirst: boolean, quiet: boolean, parts: readonly StatementParts[]): string => {
  const kind = [isFirst, quiet, ...parts.map((part) => part.kind)].join('|');
  const known = texts.get(kind);
  if (known !== undefined) return known;
  let first = OWN_VALUES + 1;
  const bodies = parts.flatMap((part) => {
    const made = part.texts(first, MOVED);
    first += part.values.length;
    return made;
  });
  const text = textOf(isFirst ? CREATE : ADVANCE, quiet, bodies);
  texts.set(kind, text);
  return text;
};

/** A command that another writer has recorded meanwhile: what was read is out of date, as with a version that has moved. */
const isCommandTaken = (error: unknown): boolean =>
  error instanceof Error && 'constraint' in error && error.constraint === 'command_pkey' && 'code' in error && error.code === '23505';

const chain = (head: StreamHead, input: AppendInput): { events: StoredEvent[]; texts: string[] } => {
  const events: StoredEvent[] = [];
  const texts: string[] = [];
  let prevHash = head.headHash;
  const number = rulesMember(input.rules ?? RULES);
  for (const { type, schemaVersion, data, meta } of input.events) {
    const version = head.version + events.length + 1;
    const envelope: Envelope = {
      category: input.category,
      data,
      meta: { ...meta, ...number },
      recordedAt: head.recordedAt,
      schemaVersion,
      streamId: input.streamId,
      type,
      version,
    };
    const text = canonicalText(envelope);
    const hash = chainHash(nodeDigest, head.algorithm, prevHash, text);
    events.push({ ...envelope, algorithm: head.algorithm, prevHash, hash });
    texts.push(text);
    prevHash = hash;
  }
  return { events, texts };
};

/**
 * Appends by compare-and-set on the version: events with their hashes, command results, outbox rows, next due and closed, all or
 * nothing, in one statement that needs no transaction around it. Once per transaction and stream; events may be empty (a new due
 * time alone). Wakes listeners on `duban_event` unless it is to be quiet.
 * @throws VersionConflict when the stream is not at `expectedVersion`
 * @throws CategoryMismatch when the stream is another writer's
 * @throws NotCanonical when an event has no canonical form
 */
export const appendToStream = async (db: Queryable, input: AppendInput): Promise<Appended> => {
  const { streamId, category, expectedVersion, commands = [], outbox = [], parts = [], quiet = false } = input;
  const head = input.head ?? (await lockStream(db, streamId));
  if (head.category !== null && head.category !== category) throw new CategoryMismatch(streamId, head.category, category);
  if (head.version !== expectedVersion) throw new VersionConflict(streamId, expectedVersion, head.version);
  const { events, texts } = chain(head, input);
  const version = head.version + events.length;
  const headHash = events.at(-1)?.hash ?? head.headHash;
  const values = [
    streamId,
    expectedVersion,
    category,
    version,
    headHash,
    input.nextDue,
    input.closed,
    head.recordedAt,
    head.algorithm,
    events.map((event) => event.version),
    events.map((event) => event.type),
    events.map((event) => event.schemaVersion),
    texts,
    events.map((event) => event.prevHash),
    events.map((event) => event.hash),
    commands.map((command) => command.id),
    commands.map((command) => command.type),
    commands.map((command) => command.fingerprint),
    commands.map((command) => JSON.stringify(command.body)),
    commands.map((command) => command.fromVersion),
    commands.map((command) => command.toVersion),
    commands.map((command) => JSON.stringify(command.result ?? null)),
    outbox.map((row) => row.kind),
    outbox.map((row) => row.topic),
    outbox.map((row) => row.dedupeKey),
    outbox.map((row) => JSON.stringify(row.payload)),
    outbox.map((row) => row.availableAt ?? null),
    input.asRead ?? null,
    rulesMember(input.rules ?? RULES).rules ?? null,
    ...parts.flatMap((part) => part.values),
  ];
  const { rows } = await db.query<{ moved: number }>(statementOf(head.category === null, quiet, parts), values).catch((error: unknown) => {
    throw isCommandTaken(error) ? new VersionConflict(streamId, expectedVersion, null) : error;
  });
  if (rows[0]?.moved !== 1) throw new VersionConflict(streamId, expectedVersion, (await readStreamHead(db, streamId)).version);
  return { version, headHash, recordedAt: head.recordedAt, events };
};
