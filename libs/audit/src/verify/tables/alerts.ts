import { ALERT_OUTBOX_KIND } from '@duban/domain';
import { RULES_STREAM } from '@duban/event-store';
import type { Queryable } from '@duban/platform';
import type { Report } from '../store/findings.js';

/**
 * In one statement, so of one moment: an alert's delivery takes its row of the outbox away in the same transaction. Of what was recorded
 * under earlier rules the alerts are written anew as the present build tells them: some of those nobody was ever sent.
 */
const UNSENT = `
  select a.id as key from duban.alert a
   where not exists (select from duban.alert_delivery d where d.alert_id = a.id)
     and not exists (select from duban.outbox o where o.dedupe_key = a.id and o.kind = $1 and o.done_at is null and o.topic is not null
                        and o.payload ->> 'alertId' = a.id and o.payload ->> 'personId' = a.person_id)
     and not exists (select from duban.event e where e.stream_id = 'directive/' || a.directive_id and e.version = a.version
                        and e.recorded_at <= (select max(r.recorded_at) from duban.event r where r.stream_id = $2))
   order by 1 limit 1000`;

/** Work put off for longer than any retry is. */
const PUT_OFF = `
  select kind || ' ' || dedupe_key as key from duban.outbox
   where done_at is null and available_at > clock_timestamp() + interval '2 days' order by 1 limit 1000`;

/** Every alert was delivered, or waits to be: a row of the outbox that is gone would silence it. */
export const verifyAlerts = async (db: Queryable, report: Report): Promise<void> => {
  const { rows: unsent } = await db.query<{ key: string }>(UNSENT, [ALERT_OUTBOX_KIND, RULES_STREAM]);
  for (const { key } of unsent) report({ kind: 'alert_unsent', table: 'alert', key });
  const { rows: off } = await db.query<{ key: string }>(PUT_OFF);
  for (const { key } of off) report({ kind: 'alert_unsent', table: 'outbox', key, detail: 'available_at' });
};
