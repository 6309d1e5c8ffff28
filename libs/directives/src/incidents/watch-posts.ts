import { resolveIncident, systemMeta, unitsWithoutAnybody, type Instant, type Organisation } from '@duban/domain';
import { enqueueOutbox, withTransaction } from '@duban/event-store';
import type { BackgroundJob } from '@duban/platform';
import { countOpenWork, openIncidents } from '@duban/read-models';
import type pg from 'pg';
import { nobodyInPostRow } from './incident-notice.js';
import { recordIncident } from './incident-stream.js';

export interface WatchPostsDeps {
  pool: pg.Pool;
  clock: { now(): Instant };
  organisation: () => Promise<Organisation>;
  /** Real ms between two looks; default 15 s. */
  everyMs?: number;
}

const PAGE = 100;
const FILLED = '已有人在岗或已无在办事项，自动了结 / somebody is in post again, or no work is left';

/**
 * Units with open work and neither head nor clerk, however they came to it: dispatched to while vacant, a post ended or run out. The
 * office hears of each once, and that it is over.
 */
export const createPostWatch = ({ pool, clock, organisation, everyMs = 15_000 }: WatchPostsDeps): BackgroundJob => ({
  name: 'watch-posts',
  everyMs,
  once: async () => {
    const now = clock.now();
    const vacant = unitsWithoutAnybody(await organisation(), now);
    const open = await openIncidents(pool, { codes: ['nobody_in_post'], after: '', limit: PAGE });
    if (vacant.length + open.length === 0) return false;
    const work = await countOpenWork(pool);
    const left = vacant.filter(({ id }) => (work.get(id) ?? 0) > 0);
    const known = new Set(open.map(({ subjectId }) => subjectId));
    const rows = left.filter(({ id }) => !known.has(id)).map(({ id, name }) => nobodyInPostRow({ id, name: name.zh }));
    if (rows.length > 0) await withTransaction(pool, (tx) => enqueueOutbox(tx, rows));
    const still = new Set(left.map(({ id }) => id));
    for (const { id } of open.filter(({ subjectId }) => !still.has(subjectId))) {
      await withTransaction(pool, (tx) =>
        recordIncident(tx, id, {
          meta: (state) => systemMeta(`${id}/filled/${state?.rounds ?? 0}`, now, { role: 'administrator', correlationId: id }),
          decide: (state) => ({ ok: true, events: resolveIncident(state, FILLED) ?? [] }),
        }),
      );
    }
    return false;
  },
});
