import { directiveStreamId } from '@duban/protocol';
import { addMs, fold, type ExportScope, type Organisation, type Standing } from '@duban/domain';
import { readStream } from '@duban/event-store';
import { maySeeDirective, permitsSomewhere, visibilityOf } from '@duban/identity';
import { groundsOf } from '@duban/domain';
import type { HashedFiles, Queryable, BackgroundJob } from '@duban/platform';
import { readJob } from '@duban/directives';
import type { JobOf, JobRunner, JobTurn } from '@duban/directives';
import { asStamped } from '../verify/redecide.js';
import {
  discardExport,
  exportBundle,
  ExportPaused,
  exportsUnderWay,
  NothingToExport,
  type ExportDeps,
  type ExportedBundle,
  type ExportWatch,
} from './export-bundle.js';
import { recordExport } from './record-export.js';

export interface ExportRunnerDeps extends ExportDeps {
  /** Where finished bundles are kept, on the disk of `exportsDir`. */
  bundles: Pick<HashedFiles, 'adopt'>;
  organisation: () => Promise<{ organisation: Organisation }>;
  /** Days of the clock in use for which a bundle is kept; default 30. */
  keepDays?: number;
  /** Real ms after which a step begins no further stream; default 20 s. */
  stepMs?: number;
}

const DAY_MS = 86_400_000;
const ACTION = 'export.audit';

/** Those of the directives that one may see as they are now. */
const seenBy =
  (db: Queryable, standings: readonly Standing[]) =>
  async (directiveIds: readonly string[]): Promise<string[]> => {
    const seen: string[] = [];
    for (const id of directiveIds) {
      const state = fold((await readStream(db, directiveStreamId(id))).map(asStamped));
      if (state !== null && maySeeDirective({ standings }, state)) seen.push(id);
    }
    return seen;
  };

/** Tells of every twentieth part, and of the end: each is an event of the job. */
const inTwentieths = (report: (progress: { done: number; total: number }) => Promise<void>): NonNullable<ExportWatch['onProgress']> => {
  let told = -1;
  return async ({ done, total }) => {
    const part = Math.floor((done * 20) / Math.max(total, 1));
    if (part === told) return;
    told = part;
    await report({ done, total });
  };
};

const failed = (code: string): JobTurn => ({ facts: [{ type: 'FinishJob', data: { end: 'failed', result: null, code } }], next: null });
const LATER: JobTurn = { facts: [], next: { cursor: null, waitMs: 0 } };

/**
 * 审计导出: what was asked for, as far as its requester may see it now. Its progress stands on disk, so that a step that is run again,
 * by this worker or by another on the same disk, goes on or comes to the same bundle.
 */
export const exportRunner = (deps: ExportRunnerDeps): JobRunner<'export'> => {
  const { pool, now, bundles, keepDays = 30, stepMs = 20_000 } = deps;

  const made = async (job: JobOf<'export'>, scope: ExportScope, watch: ExportWatch): Promise<ExportedBundle | JobTurn> => {
    const standings = groundsOf((await deps.organisation()).organisation, job.requestedBy.personId, now());
    const holder = { standings, roles: standings.map(({ role }) => role) };
    if (!permitsSomewhere(holder, ACTION)) return failed('authority_lapsed');
    const seen = visibilityOf(holder).kind === 'all' ? {} : { seen: seenBy(pool, standings) };
    try {
      return await exportBundle(deps, { id: job.id, scope, ...seen }, watch);
    } catch (error) {
      if (error instanceof NothingToExport) return failed(error.code);
      if (error instanceof ExportPaused || watch.signal?.aborted) return LATER;
      throw error;
    }
  };

  return {
    step: async (job, { signal, report }) => {
      const { scope } = job.request;
      await recordExport(pool, job.id, { type: 'ExportRequested', data: { scope } }, { at: job.requestedAt, actor: job.requestedBy });
      const watch = { signal, pause: AbortSignal.timeout(stepMs), onProgress: inTwentieths(report) };
      const outcome = await made(job, scope, watch);
      if ('facts' in outcome) {
        const [end] = outcome.facts;
        if (end?.type === 'FinishJob')
          await recordExport(pool, job.id, { type: 'ExportFailed', data: { code: end.data.code ?? '' } }, { at: now() });
        return outcome;
      }
      const { path, ...summary } = outcome;
      await bundles.adopt(path, summary.sha256);
      await recordExport(pool, job.id, { type: 'ExportCompleted', data: summary }, { at: now() });
      const result = { ...summary, until: addMs(now(), keepDays * DAY_MS) };
      return { facts: [{ type: 'FinishJob', data: { end: 'done', result, code: null } }], next: null };
    },
  };
};

export interface ExportSweepDeps extends Pick<ExportDeps, 'pool' | 'exportsDir' | 'now'> {
  bundles: Pick<HashedFiles, 'remove'>;
}

const EXPIRED = `
  select e.data -> 'result' ->> 'sha256' as sha256 from duban.event e join duban.stream s on s.id = e.stream_id
   where s.category = 'job' and e.type = 'JobFinished' and (e.data -> 'result' ->> 'until')::timestamptz <= $1::timestamptz
     and (e.data -> 'result' ->> 'until')::timestamptz > $1::timestamptz - interval '90 days'`;

/** Takes away what ended exports have left on the way, and bundles past their time; that an export was cancelled is recorded here. */
export const createExportSweep = ({ pool, exportsDir, now, bundles }: ExportSweepDeps): BackgroundJob => ({
  name: 'sweep-exports',
  everyMs: 60_000,
  once: async (signal) => {
    for (const id of await exportsUnderWay(exportsDir)) {
      const found = signal.aborted ? null : await readJob(pool, id);
      if (!found?.job.finished) continue;
      if (found.job.finished.end === 'cancelled') await recordExport(pool, id, { type: 'ExportCancelled', data: {} }, { at: now() });
      await discardExport(exportsDir, id);
    }
    const { rows } = await pool.query<{ sha256: string }>(EXPIRED, [now()]);
    for (const { sha256 } of rows) await bundles.remove(sha256);
    return false;
  },
});
