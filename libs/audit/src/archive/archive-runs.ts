import { archiveRun, notArchived, type ClosedRun, type RunHistory, type RunKey } from '@duban/event-store';
import { type Queryable } from '@duban/platform';
import type { BackgroundJob } from '@duban/platform';

/** Temporal's ended runs, for as long as it keeps them. */
export interface EndedRuns {
  list(): AsyncIterable<ClosedRun>;
  /** null = it is gone: past its retention. */
  history(run: RunKey): Promise<RunHistory | null>;
}

export interface ArchiveDeps {
  db: Queryable;
  runs: EndedRuns;
  /** Real ms between two turns; default 5 min, of a retention of a day at least. */
  everyMs?: number;
  log?: (facts: { archived: number; failed: number }) => void;
  /** A history that could not be kept; the next turn tries again. */
  onError?: (error: unknown, run: RunKey) => void;
}

const PAGE = 200;
const EVERY_MS = 5 * 60_000;

/**
 * Keeps the histories of ended runs before Temporal's retention takes them. A run cannot do it itself: no activity inside it sees its
 * end. Every turn compares all ended runs that Temporal still lists with what is kept, so that nothing needs remembering in between.
 */
export const createRunArchive = ({ db, runs, everyMs = EVERY_MS, log, onError }: ArchiveDeps): BackgroundJob => ({
  name: 'archive-runs',
  everyMs,
  once: async (signal) => {
    const facts = { archived: 0, failed: 0 };
    const keep = async (run: ClosedRun): Promise<void> => {
      try {
        const history = await runs.history(run);
        if (history !== null && (await archiveRun(db, run, history))) facts.archived += 1;
      } catch (error) {
        facts.failed += 1;
        onError?.(error, run);
      }
    };
    const keepAll = async (page: ClosedRun[]): Promise<void> => {
      // one at a time: background work beside people's own
      for (const run of page.length === 0 ? [] : await notArchived(db, page)) if (!signal.aborted) await keep(run);
    };
    let page: ClosedRun[] = [];
    for await (const run of runs.list()) {
      if (signal.aborted) return false;
      page.push(run);
      if (page.length < PAGE) continue;
      await keepAll(page);
      page = [];
    }
    await keepAll(page);
    if (facts.archived + facts.failed > 0) log?.(facts);
    return false;
  },
});
