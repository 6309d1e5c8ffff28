import { setTimeout as pause } from 'node:timers/promises';

/** Asks until there is something, or fails with what was never seen. An answer that throws counts as none. */
export const seen = async <T>(what: string, ms: number, look: () => Promise<T | null | false>): Promise<T> => {
  let cause: unknown;
  const found = () =>
    look().catch((error: unknown) => {
      cause = error;
      return null;
    });
  for (const end = Date.now() + ms; ;) {
    const one = await found();
    if (one) return one;
    if (Date.now() > end) throw new Error(`never seen: ${what}`, { cause });
    await pause(50);
  }
};
