import type { Queryable, BackgroundJob } from '@duban/platform';
import { raiseIncident, systemMeta, type Directory, type IncidentReport, type Instant, type PersonId } from '@duban/domain';
import { claimOutbox, completeOutbox, failOutbox, withTransaction } from '@duban/event-store';
import type pg from 'pg';
import { INCIDENT_OUTBOX_KIND, type IncidentNotice } from './incident-notice.js';
import { recordIncident } from './incident-stream.js';

export interface RaiseDeps {
  pool: pg.Pool;
  clock: { now(): Instant };
  directory: () => Promise<Directory>;
  /** Told of each, with what the record does not keep of it. */
  log: (notice: IncidentNotice) => void;
  onError: (error: unknown) => void;
  /** Real ms between two looks; default 1 s. */
  everyMs?: number;
}

const PAGE = 50;
const LEASE_MS = 10_000;

/** 督查室主任 and administrators: whoever can look after the matter, and whoever can look after the system. */
export const lookersAfter = ({ holders }: Directory): PersonId[] => [
  ...new Set([...holders({ role: 'office_head' }), ...holders({ role: 'administrator' })]),
];

const numberOf = async (db: Queryable, directiveId: string): Promise<string | null> => {
  const { rows } = await db.query<{ number: string | null }>('select number from duban.directive_view where directive_id = $1', [
    directiveId,
  ]);
  return rows[0]?.number ?? null;
};

/** Takes what `handle` and the dispatch of commands leave in the outbox to the incidents' own streams, and so to people. */
export const createIncidentRaising = ({ pool, clock, directory, log, onError, everyMs = 1_000 }: RaiseDeps): BackgroundJob => ({
  name: 'raise-incidents',
  everyMs,
  once: async () => {
    const rows = await claimOutbox(pool, { kind: INCIDENT_OUTBOX_KIND, limit: PAGE, leaseMs: LEASE_MS });
    if (rows.length === 0) return false;
    for (const row of rows) {
      const notice = row.payload as IncidentNotice;
      log(notice);
      const { subject, error: _text, ...about } = notice;
      try {
        const to = lookersAfter(await directory());
        await withTransaction(pool, async (tx) => {
          const report: IncidentReport = {
            ...about,
            subject: { ...subject, number: subject.kind === 'directive' ? await numberOf(tx, subject.id) : (subject.number ?? null) },
          };
          const cause = report.commandId ?? row.dedupeKey;
          await recordIncident(tx, report.incidentId, {
            meta: () => systemMeta(cause, clock.now(), { role: 'administrator', correlationId: report.incidentId }),
            decide: (state) => ({ ok: true, events: raiseIncident(state, report, to) }),
          });
          await completeOutbox(tx, row);
        });
      } catch (error) {
        onError(error);
        await failOutbox(pool, row, String(error));
      }
    }
    return rows.length === PAGE;
  },
});
