import type { Queryable } from '@duban/platform';
import type { CommandMeta } from '@duban/domain';
import { appendToStream } from './append.js';
import { commandFingerprint, findCommandResults } from './commands.js';
import { lockStream } from './heads.js';
import { readStream } from './read.js';
import type { AcceptedCommand, AppendInput, StoredEvent, StreamCategory } from './types.js';

/** A command as it is kept beside its events. */
export interface KeptBody {
  type: string;
  data: object;
  meta: CommandMeta;
}

/** What a command on a stream comes to; no events: it changes nothing, and is kept all the same. */
export interface Accepted<R> extends Pick<AppendInput, 'events' | 'outbox' | 'nextDue' | 'closed'> {
  ok: true;
  /** What the sender is answered, now and whenever the command is sent again. */
  result: R;
}
export type Decided<R, F> = Accepted<R> | { ok: false; refusal: F };

interface Deciding<R, F> {
  streamId: string;
  category: StreamCategory;
  /** What no state of the stream can make right; asked before If-Match is looked at. null = let in. */
  admit?: () => Promise<F | null>;
  decide: (earlier: readonly StoredEvent[], version: number) => Decided<R, F> | Promise<Decided<R, F>>;
}

export interface RecordCommand<R, F> extends Deciding<R, F> {
  command: KeptBody;
}

export interface RecordAct<R, F> extends Deciding<R, F> {
  /** null = nobody's command: what a worker found out, which no sender asks about again. */
  kept: Pick<AcceptedCommand, 'id' | 'type' | 'fingerprint' | 'body'> | null;
  /** If-Match. */
  expectedVersion?: number | null;
}

export type Recorded<R, F> =
  /** `events`: the whole stream as it now stands; `from`: its version before; `repeated`: accepted earlier, and nothing was written. */
  | { ok: true; result: R; from: number; version: number; events: StoredEvent[]; repeated: boolean }
  | { ok: false; refusal: F | { code: 'idempotency_key_reused' | 'precondition_failed' } };

/**
 * One act on a stream whose writer is whoever holds its lock: locks, answers a command that is recorded already, decides, and
 * appends events, command and outbox rows. Call it inside a transaction; rows beside the events belong in the same one.
 */
export const recordAct = async <R, F>(
  tx: Queryable,
  { streamId, category, kept, expectedVersion, admit, decide }: RecordAct<R, F>,
): Promise<Recorded<R, F>> => {
  const head = await lockStream(tx, streamId);
  const from = head.version;
  const recorded = kept && (await findCommandResults(tx, streamId, [kept])).get(kept.id);
  if (recorded?.conflict) return { ok: false, refusal: { code: recorded.conflict } };
  const earlier = await readStream(tx, streamId);
  if (recorded) return { ok: true, result: recorded.result as R, from, version: from, events: earlier, repeated: true };
  const barred = (await admit?.()) ?? null;
  if (barred !== null) return { ok: false, refusal: barred };
  if (expectedVersion != null && expectedVersion !== from) return { ok: false, refusal: { code: 'precondition_failed' } };

  const decided = await decide(earlier, from);
  if (!decided.ok) return decided;
  const { ok: _, result, ...append } = decided;
  const version = from + append.events.length;
  const wrote = append.events.length > 0;
  if (!wrote && kept === null) return { ok: true, result, from, version, events: earlier, repeated: false };
  const versions = { fromVersion: wrote ? from + 1 : null, toVersion: wrote ? version : null };
  const { events } = await appendToStream(tx, {
    ...{ streamId, category, expectedVersion: from, head },
    ...append,
    commands: kept === null ? [] : [{ ...kept, result, ...versions }],
  });
  return { ok: true, result, from, version, events: [...earlier, ...events], repeated: false };
};

/** The same for a person's command, kept as it was given. */
export const recordCommand = <R, F>(tx: Queryable, { command, ...deciding }: RecordCommand<R, F>): Promise<Recorded<R, F>> => {
  const { type, meta } = command;
  const kept = { id: meta.id, type, fingerprint: commandFingerprint(command), body: command };
  return recordAct(tx, { ...deciding, kept, expectedVersion: meta.expectedVersion ?? null });
};
