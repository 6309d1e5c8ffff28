import type { Queryable } from '@duban/contracts';
import type { CommandMeta } from '@duban/domain';
import { appendToStream } from './append.js';
import { commandFingerprint, findCommandResults } from './commands.js';
import { lockStream } from './heads.js';
import { readStream } from './read.js';
import type { AppendInput, StoredEvent, StreamCategory } from './types.js';

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

export interface RecordCommand<R, F> {
  streamId: string;
  category: StreamCategory;
  command: KeptBody;
  /** What no state of the stream can make right; asked before If-Match is looked at. null = let in. */
  admit?: () => Promise<F | null>;
  decide: (earlier: readonly StoredEvent[], version: number) => Decided<R, F> | Promise<Decided<R, F>>;
}

export type Recorded<R, F> =
  /** `events`: the whole stream as it now stands; `repeated`: the command was accepted before, and nothing was written. */
  | { ok: true; result: R; version: number; events: StoredEvent[]; repeated: boolean }
  | { ok: false; refusal: F | { code: 'idempotency_key_reused' | 'precondition_failed' } };

/**
 * One command on a stream whose writer is whoever holds its lock: locks, answers a command that is recorded already, decides, and
 * appends events, command and outbox rows. Call it inside a transaction; rows beside the events belong in the same one.
 */
export const recordCommand = async <R, F>(
  tx: Queryable,
  { streamId, category, command, admit, decide }: RecordCommand<R, F>,
): Promise<Recorded<R, F>> => {
  const { id, expectedVersion } = command.meta;
  const head = await lockStream(tx, streamId);
  const fingerprint = commandFingerprint(command);
  const recorded = (await findCommandResults(tx, streamId, [{ id, fingerprint }])).get(id);
  if (recorded?.conflict) return { ok: false, refusal: { code: recorded.conflict } };
  const earlier = await readStream(tx, streamId);
  if (recorded) return { ok: true, result: recorded.result as R, version: head.version, events: earlier, repeated: true };
  const barred = (await admit?.()) ?? null;
  if (barred !== null) return { ok: false, refusal: barred };
  if (expectedVersion !== undefined && expectedVersion !== head.version) return { ok: false, refusal: { code: 'precondition_failed' } };

  const decided = await decide(earlier, head.version);
  if (!decided.ok) return decided;
  const { ok: _, result, ...append } = decided;
  const version = head.version + append.events.length;
  const wrote = append.events.length > 0;
  const kept = { id, type: command.type, fingerprint, body: command, result };
  const { events } = await appendToStream(tx, {
    ...{ streamId, category, expectedVersion: head.version, head },
    ...append,
    commands: [{ ...kept, fromVersion: wrote ? head.version + 1 : null, toVersion: wrote ? version : null }],
  });
  return { ok: true, result, version, events: [...earlier, ...events], repeated: false };
};
