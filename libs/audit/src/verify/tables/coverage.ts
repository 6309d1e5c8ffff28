import { READ_MODEL_TABLES } from '@duban/read-models';

/**
 * How `verify` comes to know that a column was changed. `recomputed`: made again from the events and compared. `bound`: a hash or a
 * signature that is checked takes it in. `harmless`: nothing that the record says or anybody is answered rests on it, and why.
 */
export type Cover = { recomputed: string } | { bound: string } | { harmless: string };

const recomputed = (by: string): Cover => ({ recomputed: by });
const bound = (by: string): Cover => ({ bound: by });
const harmless = (because: string): Cover => ({ harmless: because });

const all = <C extends string>(cover: Cover, ...columns: C[]): Record<C, Cover> =>
  Object.fromEntries(columns.map((column) => [column, cover])) as Record<C, Cover>;

const CHAIN = bound('the chain of its stream, and the Merkle log once it is sealed');
const OWN = harmless('a person’s own view of pages; no answer about the record rests on it');
const DRAFT = harmless('not sent yet: it is no part of the record, and whoever kept it sees it before it is sent');
const SESSION = harmless('opens nothing: what a session says is sealed by the API’s key and by the secret in the cookie');
const LIMITS = harmless('limits of calls, emptied by every crash');
const OUTBOX = harmless('what it is about and how often it was tried, for operators');
const TEMPORAL = harmless('what Temporal said of an ended run, for its operators; the record does not rest on it');

/** By table and column of the schema; a spec refuses a column that is not here. */
export const COVERAGE: Record<string, Record<string, Cover>> = {
  event: {
    ...all(CHAIN, 'stream_id', 'version', 'type', 'schema_version', 'canonical', 'algorithm', 'prev_hash', 'hash', 'recorded_at'),
    data: recomputed('generated from the hashed text, and compared with it'),
    transaction_id: harmless('orders events until they are numbered; from then on their number does, which is sealed'),
    position: harmless('as transaction_id'),
  },
  command: {
    ...all(recomputed('decided again and compared with the events that name it'), 'id', 'stream_id', 'type', 'body', 'result'),
    fingerprint: recomputed(
      'made from its body; of a job’s request, of which an outline is kept, only a retry with the same key asks for it',
    ),
    ...all(recomputed('the events that name it as their cause'), 'from_version', 'to_version', 'rules'),
    recorded_at: recomputed('that of its events; of a command that changed nothing it says nothing that anybody is told'),
  },
  stream: {
    ...all(CHAIN, 'id', 'category', 'version', 'head_hash'),
    next_due: recomputed('what its events make due'),
    closed: recomputed('what its events say; of streams that nothing is ever due in nobody asks'),
    recorded_at: recomputed('not before its last event, and not in the future'),
    created_at: recomputed('its first event'),
  },
  event_seq: all(bound('the Merkle log, once sealed; before, gapless and in the order of the streams'), 'seq', 'stream_id', 'version'),
  sequencer: {
    id: recomputed('the one row there is'),
    seq: recomputed('the highest number given'),
    transaction_id: recomputed('no transaction that has not begun; an event left out by it is a finding'),
    position: harmless('orders events of one transaction; one left out by it is a finding, one met again is numbered already'),
  },
  merkle_log: all(recomputed('the last checkpoint'), 'id', 'size'),
  merkle_tile: all(recomputed('the events in their order'), 'level', 'index', 'hashes'),
  checkpoint: all(bound('the signature of the note, and the witness'), 'n', 'size', 'root', 'sealed_at', 'note'),
  witness_mark: {
    ...all(bound('its signature'), 'witness', 'n', 'signature'),
    handed_at: harmless('shown to operators; what counts is the number, and what the witness itself has'),
  },
  number_counter: all(recomputed('the highest number that an event gave out'), 'series', 'year', 'last'),
  snapshot: {
    ...all(recomputed('folded again from the events'), 'stream_id', 'version', 'state', 'recorded_at'),
    state_schema: harmless('a snapshot of another schema is read by no build that knows the record’s rules'),
  },
  person_snapshot: {
    ...all(bound('its salted hash, which the events name'), 'hash', 'salt', 'data'),
    ...all(recomputed('the events of the organisation that name the hash'), 'person_id', 'kind'),
  },
  run_history: {
    ...all(TEMPORAL, 'workflow_type', 'status', 'started_at', 'build_ids', 'events', 'archived_at'),
    ...all(bound('the hash of the kept history, as long as it is kept'), 'workflow_id', 'run_id', 'bytes', 'sha256', 'closed_at'),
  },
  run_history_body: all(bound('the hash beside it in run_history'), 'workflow_id', 'run_id', 'closed_at', 'history'),
  outbox: {
    ...all(recomputed('what the events set going was done, or waits under the key that they give it'), 'kind', 'dedupe_key', 'done_at'),
    ...all(
      recomputed('an alert waits for its own person; a command is derived again from its cause before it is sent'),
      'topic',
      'payload',
    ),
    available_at: recomputed('nothing waits for longer than it may be tried again'),
    ...all(OUTBOX, 'id', 'topic', 'attempts', 'last_error'),
  },
  installation: all(harmless('whoever starts compares it with the mark in the directory of files, and stops'), 'id', 'files_mark'),
  migration: all(harmless('whoever starts compares it with the migrations of the build, and stops'), 'id', 'timestamp', 'name'),
  typeorm_metadata: all(
    harmless('read by the tool that compares entities with the schema'),
    'type',
    'database',
    'schema',
    'table',
    'name',
    'value',
  ),
  person_setting: all(OWN, 'person_id', 'settings', 'changed_at'),
  report_sheet: all(DRAFT, 'department_id', 'period', 'entries', 'saved_by', 'saved_at'),
  workbench: all(DRAFT, 'meeting_id', 'person_id', 'version', 'drafts', 'saved_at'),
  web_session: all(SESSION, 'id', 'person_id', 'sealed', 'signed_in_at', 'seen_at', 'device'),
  call_count: all(LIMITS, 'key', 'points', 'expire'),
};

const ROW_FOR_ROW = recomputed('made again from the events, row for row');

/** How a column is covered; null = nobody has said. */
export const coverOf = (table: string, column: string): Cover | null =>
  READ_MODEL_TABLES.includes(table) ? ROW_FOR_ROW : (COVERAGE[table]?.[column] ?? null);
