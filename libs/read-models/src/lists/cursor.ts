import { createHash } from 'node:crypto';

/** Thrown for a cursor of another query, or one that was made up: refuse it by its `code`. */
export class CursorMismatch extends Error {
  override readonly name = 'CursorMismatch';
  readonly code = 'cursor_mismatch';
}

/** What tells one query from another; page size and the moment of asking do not. */
export const fingerprintOf = (name: string, query: object): string => {
  const parts = Object.entries(query).filter(([key, value]) => !['cursor', 'limit', 'now'].includes(key) && value !== undefined);
  const sorted = parts.sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256')
    .update(JSON.stringify([name, sorted]))
    .digest('base64url')
    .slice(0, 16);
};

const isKey = (value: unknown, length: number): value is string[] =>
  Array.isArray(value) && value.length === length && value.every((part) => typeof part === 'string');

export const encodeCursor = (fingerprint: string, key: readonly string[]): string =>
  Buffer.from(JSON.stringify([fingerprint, ...key])).toString('base64url');

/**
 * The key after which the page begins; null without a cursor.
 * @throws CursorMismatch
 */
export const decodeCursor = (cursor: string | undefined, fingerprint: string, length: number): string[] | null => {
  if (cursor === undefined || cursor === '') return null;
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch (error) {
    throw new CursorMismatch('not a cursor', { cause: error });
  }
  if (!isKey(parts, length + 1) || parts[0] !== fingerprint) throw new CursorMismatch('of another query');
  return parts.slice(1);
};
