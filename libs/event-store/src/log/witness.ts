import { createReadStream } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import type { Checkpoint } from './checkpoints.js';
import { codeOf } from './files.js';

/** A checkpoint as a witness keeps it. */
export type Witnessed = Pick<Checkpoint, 'n' | 'note'>;

/**
 * Somebody outside the database who is given every checkpoint. Whoever holds the key could otherwise write the whole record anew
 * and sign it; what a witness has seen cannot be taken back.
 */
export interface Witness {
  /** Names its mark in the database: another file or address is another witness, and is given everything from the first on. */
  name: string;
  /** In order, at least once. @throws when it did not take it: it is offered again later */
  take(checkpoint: Witnessed): Promise<void>;
  /** The last one it has; null when it has none, absent when it cannot be asked. */
  last?(): Promise<Witnessed | null>;
}

/** Lines of a witness file, one by one: `{"n": …, "note": "…"}`. @throws Error naming the line that is none */
export async function* witnessedIn(path: string): AsyncGenerator<Witnessed> {
  const lines = createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Infinity });
  let number = 0;
  for await (const line of lines) {
    number += 1;
    if (line.trim() === '') continue;
    const found = parsed(line);
    if (found === null) throw new Error(`${path}:${number}: not a checkpoint`);
    yield found;
  }
}

const parsed = (line: string): Witnessed | null => {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
  if (typeof value !== 'object' || value === null || !('n' in value) || !('note' in value)) return null;
  return typeof value.n === 'number' && typeof value.note === 'string' ? { n: value.n, note: value.note } : null;
};

/** Appends to a file: on another disk, a share of another office, or a write-once medium. */
export const fileWitness = (path: string): Witness => {
  const last = async (): Promise<Witnessed | null> => {
    let found: Witnessed | null = null;
    try {
      for await (const one of witnessedIn(path)) found = one;
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') throw error;
    }
    return found;
  };
  return {
    name: `file:${path}`,
    last,
    take: async ({ n, note }) => {
      const known = await last();
      if (known !== null && known.n >= n) return;
      await mkdir(dirname(path), { recursive: true });
      const file = await open(path, 'a', 0o644);
      try {
        await file.write(`${JSON.stringify({ n, note })}\n`);
        await file.sync();
      } finally {
        await file.close();
      }
    },
  };
};

const TIMEOUT_MS = 10_000;

/** Posts `{"n": …, "note": "…"}` to an address of somebody else's. The note is signed: no secret is needed to trust it. */
export const webhookWitness = (url: string, post: typeof fetch = fetch): Witness => ({
  // without user and query: the mark is shown to people
  name: `webhook:${new URL(url).origin}${new URL(url).pathname}`,
  take: async ({ n, note }) => {
    const response = await post(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ n, note }),
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    await response.body?.cancel();
    if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  },
});
