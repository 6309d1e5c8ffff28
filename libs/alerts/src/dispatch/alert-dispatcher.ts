import type { AnyAlertMessage } from '@duban/domain';
import type { Queryable } from '@duban/platform';
import type { AlertChannel } from './alert-channel.js';
import type { AlertPointer } from './alert-outbox.js';

export interface ClaimedAlert {
  id: number;
  attempts: number;
  payload: unknown;
}

/** The outbox rows of kind `alert`, as the event store hands them out under a lease. */
export interface AlertOutbox {
  claim(limit: number): Promise<ClaimedAlert[]>;
  complete(rows: readonly ClaimedAlert[]): Promise<unknown>;
  fail(row: ClaimedAlert, error: string): Promise<void>;
}

export interface AlertDispatchDeps {
  db: Queryable;
  outbox: AlertOutbox;
  channels: readonly AlertChannel[];
  /** Real ms between two looks; default 250. */
  everyMs?: number;
}

/** A turn of work that is repeated until it is stopped. */
export interface AlertDispatch {
  name: string;
  everyMs: number;
  /** @returns true when there is more to do at once. */
  once(signal: AbortSignal): Promise<boolean>;
}

const PAGE = 100;

const messagesOf = async (db: Queryable, ids: readonly string[]): Promise<Map<string, AnyAlertMessage>> => {
  const { rows } = await db.query<AnyAlertMessage>(
    `select id, person_id as "personId", directive_id as "directiveId", directive_number as "directiveNumber", task_id as "taskId",
            incident_id as "incidentId", job_id as "jobId", meeting_id as "meetingId", organisation_id as "organisationId", kind, level, event,
            subject, version,
            to_char(created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "createdAt"
       from duban.alert where id = any($1::text[])`,
    [ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
};

/**
 * Takes alerts from the outbox to every channel, then marks them done. A crash in between sends them to the channels again, which
 * know them by their ids. A failing channel holds back the rows of that turn only, each with its own pause.
 */
export const createAlertDispatch = ({ db, outbox, channels, everyMs = 250 }: AlertDispatchDeps): AlertDispatch => ({
  name: 'dispatch-alerts',
  everyMs,
  once: async () => {
    const rows = await outbox.claim(PAGE);
    if (rows.length === 0) return false;
    const idOf = (row: ClaimedAlert): string => (row.payload as AlertPointer).alertId;
    try {
      const messages = await messagesOf(db, rows.map(idOf));
      // A row without its alert is left over from a rebuild that no longer has it.
      const alerts = rows.flatMap((row) => messages.get(idOf(row)) ?? []);
      for (const channel of channels) await channel.deliver(alerts);
    } catch (error) {
      for (const row of rows) await outbox.fail(row, String(error));
      return false;
    }
    await outbox.complete(rows);
    return rows.length === PAGE;
  },
});
