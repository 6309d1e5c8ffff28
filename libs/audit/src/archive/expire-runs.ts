import { expireRuns } from '@duban/event-store';
import type { BackgroundJob, Queryable } from '@duban/platform';

export interface ExpireDeps {
  db: Queryable;
  /** How long a history is kept after its run has ended. */
  days: number;
  /** Real ms between two looks; default an hour. */
  everyMs?: number;
  /** Histories dropped by one step; default 200. */
  page?: number;
  log?: (facts: { dropped: number }) => void;
}

const HOUR_MS = 3_600_000;

/** Lets go of archived histories whose time is over, a page at a time: nothing else waits for long behind one. */
export const createRunExpiry = ({ db, days, everyMs = HOUR_MS, page = 200, log }: ExpireDeps): BackgroundJob => ({
  name: 'expire-runs',
  everyMs,
  once: async () => {
    const dropped = await expireRuns(db, { days, limit: page });
    if (dropped > 0) log?.({ dropped });
    return dropped === page;
  },
});
