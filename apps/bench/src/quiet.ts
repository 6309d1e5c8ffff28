import { setTimeout as sleep } from 'node:timers/promises';
import type { Queryable } from '@duban/platform';

const LOOK_MS = 50;
const WITHIN_MS = 60_000;

const OWED = `select (select count(*) from duban.outbox where done_at is null)::int as rows,
                     (select count(*) from duban.event)::int - (select seq from duban.sequencer where id = 1)::int as unnumbered`;

/** Until nothing is left for the dispatcher and every event has its global number. @throws when that takes longer than a minute */
export const untilQuiet = async (db: Queryable): Promise<void> => {
  const startedAt = performance.now();
  for (;;) {
    const { rows } = await db.query<{ rows: number; unnumbered: number }>(OWED);
    const [owed] = rows;
    if (owed?.rows === 0 && owed.unnumbered === 0) return;
    if (performance.now() - startedAt > WITHIN_MS) throw new Error(`still to be done: ${JSON.stringify(owed)}`);
    await sleep(LOOK_MS);
  }
};
