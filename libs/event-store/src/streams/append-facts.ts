import type { Queryable } from '@duban/platform';
import { appendToStream } from '../store/append.js';
import { lockStream } from '../store/heads.js';
import type { NewOutboxRow, StreamHead } from '../store/types.js';
import { newEvents, type AnyEvent, type Stamped, type StreamKind } from './stream-kind.js';

export interface Facts<E extends AnyEvent> {
  /** None: nothing is written. */
  facts: readonly Stamped<E>[];
  /** Nothing comes after them. */
  closed?: boolean;
  outbox?: readonly NewOutboxRow[];
}

/**
 * Writes down what has happened, behind whatever the stream holds: nothing is decided and no command is kept. `factsAt` is asked under
 * the lock of the stream's row. Call it inside a transaction.
 * @returns whether anything was written
 * @throws VersionConflict when two begin the same stream at once
 */
export const appendFacts = async <E extends AnyEvent>(
  tx: Queryable,
  kind: StreamKind<E>,
  id: string,
  factsAt: (head: StreamHead) => Facts<E>,
): Promise<boolean> => {
  const streamId = kind.streamId(id);
  const head = await lockStream(tx, streamId);
  const { facts, closed = false, outbox = [] } = factsAt(head);
  if (facts.length === 0) return false;
  await appendToStream(tx, {
    ...{ streamId, category: kind.category, expectedVersion: head.version, head },
    ...{ events: newEvents(kind, facts), nextDue: null, closed, outbox },
  });
  return true;
};
