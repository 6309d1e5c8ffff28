import type { Queryable } from '@duban/platform';
import type { NewOutboxRow } from '../store/types.js';

export const COMMAND_OUTBOX_KIND = 'command';

/**
 * All that a row says of a command: the event that caused it, and which of the commands that this event causes it is. What the command
 * holds is derived from the record; a row that was changed or put in can name nothing that the record does not cause.
 */
export interface CommandCause {
  streamId: string;
  version: number;
  /** From 0. */
  ordinal: number;
}

const keyOf = ({ streamId, version, ordinal }: CommandCause): string => `${streamId}/${version}/${ordinal}`;

/** One row for each of the `count` commands that an event causes. */
export const causedCommandRows = (streamId: string, version: number, count: number): NewOutboxRow[] =>
  Array.from({ length: count }, (_, ordinal) => {
    const cause = { streamId, version, ordinal };
    return { kind: COMMAND_OUTBOX_KIND, topic: streamId, dedupeKey: keyOf(cause), payload: cause };
  });

const MEMBERS = ['ordinal', 'streamId', 'version'];
const isPlace = (value: unknown, from: number): value is number => Number.isSafeInteger(value) && (value as number) >= from;

/** What a row refers to; null = it is none that was written here, or no more as it was written. */
export const causeIn = ({ payload, dedupeKey }: { payload: unknown; dedupeKey: string }): CommandCause | null => {
  if (typeof payload !== 'object' || payload === null || Object.keys(payload).sort().join() !== MEMBERS.join()) return null;
  const { streamId, version, ordinal } = payload as Record<keyof CommandCause, unknown>;
  if (typeof streamId !== 'string' || !isPlace(version, 1) || !isPlace(ordinal, 0)) return null;
  const cause = { streamId, version, ordinal };
  return keyOf(cause) === dedupeKey ? cause : null;
};

/** Commands of the releases that sent them whole are still to be delivered: this build would not take them. */
export class CommandsUndelivered extends Error {
  constructor(readonly count: number) {
    super(
      `尚有 ${count} 条旧格式的待发指令，请先用上一版本运行至发完，再行升级 / ${count} commands of the release before are still to be delivered: run it until they are, then migrate again`,
    );
    this.name = 'CommandsUndelivered';
  }
}

/**
 * Before a record is taken over from releases that kept whole commands in the outbox.
 * @throws CommandsUndelivered
 */
export const requireCommandsDelivered = async (db: Queryable): Promise<void> => {
  const { rows } = await db.query<{ count: number }>(
    `select count(*)::int as count from duban.outbox where kind = $1 and done_at is null and payload ? 'command'`,
    [COMMAND_OUTBOX_KIND],
  );
  const count = rows[0]?.count ?? 0;
  if (count > 0) throw new CommandsUndelivered(count);
};
