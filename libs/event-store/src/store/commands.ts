import type { Queryable } from '@duban/platform';
import type { CommandMeta } from '@duban/domain';
import { canonicalText } from '@duban/proof';
import { nodeDigest } from '../crypto/node-crypto.js';

export interface RecordedCommand {
  id: string;
  streamId: string;
  fromVersion: number | null;
  toVersion: number | null;
  result: unknown;
  /** `idempotency_key_reused` when the id was recorded for another body or another stream; its result is then nobody's answer. */
  conflict: 'idempotency_key_reused' | null;
}

/** Fingerprint of any JSON value by its canonical form. @throws NotCanonical */
export const fingerprintOf = (value: unknown): string => nodeDigest('sha256', canonicalText(value));

/**
 * What makes two sendings the same command: kind, content, who and for whom. When it was received, and the post held at that
 * moment, may differ between a request and its retry.
 */
export const commandFingerprint = (command: { type: string; data: object; meta: CommandMeta }): string => {
  const { actor, accountable, authority, assertedAt, expectedVersion } = command.meta;
  const { type, data } = command;
  return fingerprintOf({ type, data, personId: actor.personId, accountable, authority, assertedAt, expectedVersion });
};

export type RecordedRow = Omit<RecordedCommand, 'conflict'> & { fingerprint: string };

const RECORDED = `select id, stream_id as "streamId", from_version as "fromVersion", to_version as "toVersion", result, fingerprint
       from duban.command where id = any`;

/** The rows of these ids as one JSON list, for a statement that asks for more than them. */
export const RECORDED_COMMANDS = (ids: string): string => `(select json_agg(c) from (${RECORDED}(${ids}::text[])) c)`;

/** By id; an id that was recorded for something else is a conflict. */
export const recordedOf = (
  streamId: string,
  commands: readonly { id: string; fingerprint: string }[],
  rows: readonly RecordedRow[],
): Map<string, RecordedCommand> => {
  const given = new Map(commands.map((command) => [command.id, command.fingerprint]));
  return new Map(
    rows.map(({ fingerprint, ...row }) => [
      row.id,
      { ...row, conflict: row.streamId === streamId && fingerprint === given.get(row.id) ? null : ('idempotency_key_reused' as const) },
    ]),
  );
};

/** The commands of these that were accepted before, by id. Look here before deciding: an accepted command sent again is no new one. */
export const findCommandResults = async (
  db: Queryable,
  streamId: string,
  commands: readonly { id: string; fingerprint: string }[],
): Promise<Map<string, RecordedCommand>> => {
  if (commands.length === 0) return new Map();
  const { rows } = await db.query<RecordedRow>(`${RECORDED}($1::text[])`, [commands.map((command) => command.id)]);
  return recordedOf(streamId, commands, rows);
};

export interface KeptCommand {
  id: string;
  type: string;
  body: unknown;
  fromVersion: number | null;
  toVersion: number | null;
  result: unknown;
}

/** The commands accepted on a stream, in the order of what they wrote: an auditor decides them again. */
export const readCommands = async (db: Queryable, streamId: string): Promise<KeptCommand[]> => {
  const { rows } = await db.query<KeptCommand>(
    `select id, type, body, from_version as "fromVersion", to_version as "toVersion", result
       from duban.command where stream_id = $1 order by recorded_at, from_version nulls last, id`,
    [streamId],
  );
  return rows;
};
