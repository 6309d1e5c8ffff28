import { alertTexts, type Namings } from '@duban/words';
import { alertedDelegation, IN_APP_CHANNEL, type AlertEnd, type AnyAlertSubject } from '@duban/domain';
import { type AlertView } from '@duban/contracts';
import { ALERT_END, alertLink, closedView } from '@duban/read-models';
import { Rest, type Queryable } from '@duban/platform';
import type pg from 'pg';

const PAGE = 100;
const PLACE = /^\d{1,10}$/;
const iso = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

type FeedRow = Omit<AlertView, 'text' | 'cursor' | 'delegationId' | 'closed' | 'link'> & {
  subject: AnyAlertSubject;
  position: number;
  ended: AlertEnd | null;
};

const toView = ({ subject, position, ended, ...alert }: FeedRow, names: Namings): AlertView => {
  const delegationId = alertedDelegation(subject);
  return {
    ...alert,
    delegationId,
    text: alertTexts({ ...alert, subject }, names),
    closed: closedView(ended),
    link: alertLink({ ...alert, delegationId }),
    cursor: String(position),
  };
};

export interface FeedQuery {
  person: string;
  after: number;
  /** Names as of now: asked once for a page, and only for one that has alerts. */
  names(): Promise<Namings>;
  limit?: number;
}

/** Alerts delivered to a person after a place in their feed, in its order: each place is given once and never changes. */
export const alertsAfter = async (db: Queryable, given: FeedQuery): Promise<AlertView[]> => {
  const { rows } = await db.query<FeedRow>(
    `select a.id, a.person_id as "personId", a.directive_id as "directiveId", a.directive_number as "directiveNumber",
            a.task_id as "taskId", a.incident_id as "incidentId", a.job_id as "jobId", a.meeting_id as "meetingId", a.kind, a.level, a.event,
            a.subject, a.version,
            ${iso('a.created_at')} as "createdAt", ${iso('d.delivered_at')} as "deliveredAt", ${iso('r.receipted_at')} as "receiptedAt",
            d.position, ${ALERT_END} as ended
       from duban.alert_delivery d
       join duban.alert a on a.id = d.alert_id
       left join duban.alert_receipt r on r.alert_id = a.id
      where d.person_id = $1 and d.position > $2 and d.channel = '${IN_APP_CHANNEL}'
      order by d.position limit $3`,
    [given.person, given.after, given.limit ?? PAGE],
  );
  if (rows.length === 0) return [];
  const names = await given.names();
  return rows.map((row) => toView(row, names));
};

/** Where a feed goes on: after the cursor that was seen last, or, without one that could have been given, where the feed ends now. */
export const placeIn = async (db: Queryable, person: string, lastEventId: string | null): Promise<number> =>
  lastEventId !== null && PLACE.test(lastEventId) ? Number(lastEventId) : feedEnd(db, person);

/** The last place given in a person's feed; 0 = none. */
export const feedEnd = async (db: Queryable, person: string): Promise<number> => {
  const { rows } = await db.query<{ end: number }>(
    `select coalesce(max(position), 0)::int as end from duban.alert_delivery where person_id = $1 and channel = '${IN_APP_CHANNEL}'`,
    [person],
  );
  return rows[0]?.end ?? 0;
};

export interface AlertFeedOptions {
  pool: pg.Pool;
  /** Who hears ALERT_CHANNEL, by person; it only wakes. */
  wakeups: { on(personId: string, wake: () => void): () => void };
  person: string;
  /** `cursor` of the last alert that was seen; `0` = from the beginning; null = only what comes from now on. */
  lastEventId: string | null;
  /** Names of departments and people as of now; cached by its giver. */
  names(): Promise<Namings>;
  /** Ends the feed. */
  signal?: AbortSignal;
  /** Real ms between two looks when nothing wakes it; default 1 s. */
  pollMs?: number;
}

/**
 * A person's alerts as they are delivered: in order, none lost and none repeated, across reconnections with the last cursor seen.
 * A cursor that was never given starts from now.
 */
export async function* alertFeed(options: AlertFeedOptions): AsyncGenerator<AlertView, void, void> {
  const { pool, wakeups, person, lastEventId, names, signal, pollMs = 1_000 } = options;
  const rest = new Rest();
  let after = await placeIn(pool, person, lastEventId);
  const unlisten = wakeups.on(person, rest.wake);
  signal?.addEventListener('abort', rest.wake, { once: true });
  try {
    while (!signal?.aborted) {
      rest.begin();
      const alerts = await alertsAfter(pool, { person, after, names });
      for (const alert of alerts) {
        yield alert;
        after = Number(alert.cursor);
        if (signal?.aborted) return;
      }
      if (alerts.length < PAGE) await rest.for(pollMs);
    }
  } finally {
    signal?.removeEventListener('abort', rest.wake);
    unlisten();
  }
}
