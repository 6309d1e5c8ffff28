import { ALERT_CHANNEL, IN_APP_CHANNEL } from '@duban/domain';
import { type Queryable } from '@duban/platform';
import type { Instant } from '@duban/domain';
import type { AlertDelivered } from '../dispatch/alert-outbox.js';
import type { AlertChannel } from '../dispatch/alert-channel.js';

export interface InAppDeps {
  /** Commits when `work` resolves, rolls back when it throws. */
  transaction<T>(work: (tx: Queryable) => Promise<T>): Promise<T>;
  /** Writes the facts of one person to that person's delivery stream, in the transaction of the delivery. */
  record(tx: Queryable, personId: string, facts: readonly AlertDelivered[]): Promise<void>;
  now(): Instant;
}

const LOCK = `
  select pg_advisory_xact_lock(hashtextextended('duban.alert/' || person, 0))
    from (select person from unnest($1::text[]) as p(person) order by person) as ordered`;

const DELIVER = `
  with fresh as (
    select a.id, a.person_id, row_number() over (
             partition by a.person_id
             order by a.created_at, coalesce(a.directive_id, a.meeting_id, a.incident_id, a.job_id, a.organisation_id), a.version) as n
      from unnest($1::text[], $2::text[]) as given(id, person)
      join duban.alert a on a.id = given.id and a.person_id = given.person
     where not exists (select from duban.alert_delivery d where d.alert_id = a.id and d.channel = '${IN_APP_CHANNEL}')),
  ends as (
    select p.person_id, coalesce((select max(d.position) from duban.alert_delivery d where d.person_id = p.person_id), 0) as position
      from (select distinct person_id from fresh) p)
  insert into duban.alert_delivery (alert_id, channel, person_id, position, delivered_at)
  select f.id, '${IN_APP_CHANNEL}', f.person_id, f.n + e.position, $3::timestamptz from fresh f join ends e on e.person_id = f.person_id
  on conflict (alert_id, channel) do nothing
  returning alert_id as "alertId", person_id as "personId", position`;

const NOTIFY = `select pg_notify($1, person) from unnest($2::text[]) as p(person)`;

/**
 * In the console: a delivery gives the alert its place in the person's feed and wakes those who listen to it. One delivery at a
 * time for each person, so that places are seen in their order and none appears behind one already read. All persons of a turn
 * share one transaction: with one for each, deliveries took more commits than the commands that had caused them.
 */
export const inAppChannel = (deps: InAppDeps): AlertChannel => ({
  name: IN_APP_CHANNEL,
  deliver: async (alerts) => {
    if (alerts.length === 0) return;
    await deps.transaction(async (tx) => {
      // in one order by everybody
      await tx.query(LOCK, [[...new Set(alerts.map(({ personId }) => personId))]]);
      const at = deps.now();
      const { rows } = await tx.query<{ alertId: string; personId: string; position: number }>(DELIVER, [
        alerts.map(({ id }) => id),
        alerts.map(({ personId }) => personId),
        at,
      ]);
      const byPerson = new Map<string, AlertDelivered[]>();
      for (const row of rows.sort((a, b) => a.position - b.position)) {
        const fact: AlertDelivered = { type: 'AlertDelivered', ...row, channel: IN_APP_CHANNEL, at };
        byPerson.set(row.personId, [...(byPerson.get(row.personId) ?? []), fact]);
      }
      const people = [...byPerson].sort(([a], [b]) => (a < b ? -1 : 1));
      for (const [personId, facts] of people) await deps.record(tx, personId, facts);
      await tx.query(NOTIFY, [ALERT_CHANNEL, [...byPerson.keys()]]);
    });
  },
});
