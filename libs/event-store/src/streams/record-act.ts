import type { CommandMeta } from '@duban/domain';
import { attested } from '../attestation/attestor.js';
import type { Queryable } from '@duban/platform';
import { appendToStream } from '../store/append.js';
import { commandFingerprint, findCommandResults } from '../store/commands.js';
import { lockStream } from '../store/heads.js';
import { readStream } from '../store/read.js';
import type { AcceptedCommand, AppendInput, StoredEvent, StreamHead } from '../store/types.js';
import { foldEvents, newEvents, recordedEvent, type AnyEvent, type Recorded, type Stamped, type StateKind } from './stream-kind.js';

/** What is kept of a command beside its events, so that its retry gets the same answer. */
export type SentCommand = Pick<AcceptedCommand, 'id' | 'type' | 'fingerprint' | 'body'>;

/** A person's command, kept as it was given, with this process's word that it was. */
export const sentCommand = (command: { type: string; data: object; meta: CommandMeta }): SentCommand => ({
  id: command.meta.id,
  type: command.type,
  fingerprint: commandFingerprint(command),
  body: attested(command),
});

/** What an act comes to; no events: it changes nothing, and its command is kept all the same. */
export interface Accepted<E extends AnyEvent, R> extends Partial<Pick<AppendInput, 'outbox' | 'nextDue' | 'closed'>> {
  ok: true;
  /** What the sender is answered, now and whenever the command is sent again. */
  result: R;
  events: readonly Stamped<E>[];
}
export type Decided<E extends AnyEvent, R, F> = Accepted<E, R> | { ok: false; refusal: F };

/** The stream as an act finds it. */
export interface Found<S, E extends AnyEvent> {
  state: S;
  version: number;
  events: readonly Recorded<E>[];
}

export interface Act<S, E extends AnyEvent, R, F> {
  /** null = nobody's command: what a worker found out, which no sender asks about again. */
  kept: SentCommand | null;
  /** If-Match. */
  expectedVersion?: number | null | undefined;
  /** What no state of the stream can make right; asked before If-Match is looked at. null = let in. */
  admit?: () => Promise<F | null>;
  decide: (found: Found<S, E>) => Decided<E, R, F> | Promise<Decided<E, R, F>>;
}

export type Acted<S, E extends AnyEvent, R, F> =
  /** `events`: what was written, nothing when the command had been accepted earlier (`repeated`). */
  | { ok: true; result: R; repeated: boolean; before: Found<S, E>; events: readonly Recorded<E>[]; state: S; version: number }
  | { ok: false; refusal: F | { code: 'idempotency_key_reused' | 'precondition_failed' } };

/** More events than these in one statement keep everybody else waiting while they are hashed and sent. */
const CHUNK = 100;

/** A large act's events by several statements of its one transaction; command, outbox and what is due come with the last. */
const appendInChunks = async (tx: Queryable, input: AppendInput & { head: StreamHead }): Promise<StoredEvent[]> => {
  const written: StoredEvent[] = [];
  let { head } = input;
  for (let from = 0; from === 0 || from < input.events.length; from += CHUNK) {
    const isLast = from + CHUNK >= input.events.length;
    const chunk = { ...input, head, expectedVersion: head.version, events: input.events.slice(from, from + CHUNK) };
    const appended = await appendToStream(tx, isLast ? chunk : { ...chunk, commands: [], outbox: [], quiet: true });
    written.push(...appended.events);
    head = { ...head, category: input.category, version: appended.version, headHash: appended.headHash };
  }
  return written;
};

/**
 * One act on a stream whose writer is whoever holds its lock: locks, answers a command that is recorded already, decides, and
 * appends events, command and outbox rows. Call it inside a transaction; rows beside the events belong in the same one.
 * @throws VersionConflict when two begin the same stream at once
 */
export const recordAct = async <S, E extends AnyEvent, R, F>(
  tx: Queryable,
  kind: StateKind<S, E>,
  id: string,
  { kept, expectedVersion, admit, decide }: Act<S, E, R, F>,
): Promise<Acted<S, E, R, F>> => {
  const streamId = kind.streamId(id);
  const head = await lockStream(tx, streamId);
  const recorded = kept && (await findCommandResults(tx, streamId, [kept])).get(kept.id);
  if (recorded?.conflict) return { ok: false, refusal: { code: recorded.conflict } };
  const earlier = (await readStream(tx, streamId)).map((event) => recordedEvent(kind, event));
  const before: Found<S, E> = { state: foldEvents(kind, earlier), version: head.version, events: earlier };
  const unchanged = { before, events: [], state: before.state, version: before.version };
  if (recorded) return { ok: true, result: recorded.result as R, repeated: true, ...unchanged };
  const barred = (await admit?.()) ?? null;
  if (barred !== null) return { ok: false, refusal: barred };
  if (expectedVersion != null && expectedVersion !== head.version) return { ok: false, refusal: { code: 'precondition_failed' } };

  const decided = await decide(before);
  if (!decided.ok) return decided;
  const { result, events, outbox = [], nextDue = null, closed = false } = decided;
  const wrote = events.length > 0;
  if (!wrote && kept === null) return { ok: true, result, repeated: false, ...unchanged };
  const version = head.version + events.length;
  const versions = { fromVersion: wrote ? head.version + 1 : null, toVersion: wrote ? version : null };
  const appended = await appendInChunks(tx, {
    ...{ streamId, category: kind.category, expectedVersion: head.version, head },
    ...{ events: newEvents(kind, events), outbox, nextDue, closed },
    commands: kept === null ? [] : [{ ...kept, result, ...versions }],
  });
  const written = appended.map((event) => recordedEvent(kind, event));
  return { ok: true, result, repeated: false, before, events: written, state: foldEvents(kind, written, before.state), version };
};
