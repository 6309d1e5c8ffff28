import { ALERT_CHANNEL, IN_APP_CHANNEL, type Queryable } from '@duban/contracts';
import type { Instant } from '@duban/domain';
import type { AlertDelivered } from '../dispatch/alert-outbox.js';
import type { AlertChannel } from './alert-channel.js';

export interface InAppDeps {
  /** Commits when `work` resolves, rolls back when it throws. */
  transaction<T>(work: (tx: Queryable) => Promise<T>): Promise<T>;
  /** Writes the facts of one person to that person's delivery stream, in the transaction of the delivery. */
  record(tx: Queryable, personId: string, facts: readonly AlertDelivered[]): Promise<void>;
  now(): Instant;
}

const DELIVER = `
  with fresh as (
    select a.id, a.person_id, row_number() over (order by a.created_at, a.directive_id, a.version) as n
      from duban.alert a
     where a.id = any($1::text[]) and a.person_id = $2
       and not exists (select from duban.alert_delivery d where d.alert_id = a.id and d.channel = '${IN_APP_CHANNEL}'))
  insert into duban.alert_delivery (alert_id, channel, person_id, position, delivered_at)
  select id, '${IN_APP_CHANNEL}', person_id, n + (select coalesce(max(position), 0) from duban.alert_delivery where person_id = $2), $3::timestamptz
    from fresh
  on conflict (alert_id, channel) do nothing
  returning alert_id as "alertId", position`;

/**
 * In the console: a delivery gives the alert its place in the person's feed and wakes those who listen to it. One delivery at a
 * time for each person, so that places are seen in their order and none appears behind one already read.
 */
export const inAppChannel = (deps: InAppDeps): AlertChannel => {
  const toPerson = (personId: string, alertIds: readonly string[]): Promise<void> =>
    deps.transaction(async (tx) => {
      await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`duban.alert/${personId}`]);
      const at = deps.now();
      const { rows } = await tx.query<{ alertId: string; position: number }>(DELIVER, [alertIds, personId, at]);
      if (rows.length === 0) return;
      const facts = rows.map(({ alertId, position }): AlertDelivered => ({
        type: 'AlertDelivered',
        alertId,
        personId,
        channel: IN_APP_CHANNEL,
        position,
        at,
      }));
      await deps.record(
        tx,
        personId,
        facts.sort((a, b) => (a.position ?? 0) - (b.position ?? 0)),
      );
      await tx.query('select pg_notify($1, $2)', [ALERT_CHANNEL, personId]);
    });
  return {
    name: IN_APP_CHANNEL,
    deliver: async (alerts) => {
      const byPerson = new Map<string, string[]>();
      for (const { personId, id } of alerts) byPerson.set(personId, [...(byPerson.get(personId) ?? []), id]);
      for (const [personId, ids] of byPerson) await toPerson(personId, ids);
    },
  };
};
