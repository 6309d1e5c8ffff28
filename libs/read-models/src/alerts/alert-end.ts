import type { AlertEnd } from '@duban/domain';
import type { Queryable } from '@duban/platform';

/** An alert that came later about the same, by the events that end it. */
const LATER = (same: string, events: readonly string[]): string =>
  `exists (select from duban.alert l where ${same} and l.version > a.version and l.event in (${events.map((one) => `'${one}'`).join(', ')}))`;

const SAME_DIRECTIVE = 'l.directive_id = a.directive_id and l.person_id = a.person_id';
const SAME_MEETING = 'l.meeting_id = a.meeting_id';
const SAME_INCIDENT = 'l.incident_id = a.incident_id';
const SAME_DELEGATION = "l.organisation_id is not null and l.subject->'delegation'->>'id' = a.subject->'delegation'->>'id'";

const OF_DIRECTIVE = `coalesce(
  (select lower(t.status) from duban.task_view t where t.directive_id = a.directive_id and t.task_id = a.task_id and not t.open),
  (select case when d.status in ('DISCARDED', 'MERGED') then lower(d.status)
               when d.archived_at is not null then 'archived'
               when a.event = 'DirectiveProposed' and (d.status <> 'PROPOSED' or ${LATER(SAME_DIRECTIVE, ['DirectiveProposed'])}) then 'decided' end
     from duban.directive_view d where d.directive_id = a.directive_id),
  (select 'answered' from duban.notice_view n
    where n.directive_id = a.directive_id and a.event = 'NoticeIssued'
      and n.notice_id = a.subject->'event'->'data'->>'noticeId' and n.status <> 'issued'),
  case when a.cause is not null and not exists (
    select from duban.duty o where o.directive_id = a.directive_id and o.obligation_id || '#' || o.generation = a.cause) then 'settled' end)`;

const OF_MEETING = `(select case
    when m.superseded_by is not null then 'superseded'
    when a.event = 'ListReturned' and (m.status <> 'DRAFTING' or ${LATER(SAME_MEETING, ['ListSubmitted'])}) then 'settled'
    when a.event <> 'ListReturned' and (m.status <> 'SUBMITTED' or ${LATER(SAME_MEETING, ['ListSubmitted', 'ListReturned', 'ListWithdrawn'])})
      then 'decided' end
   from duban.meeting_view m where m.meeting_id = a.meeting_id)`;

const OF_INCIDENT = `case when a.event = 'IncidentRaised' and (${LATER(SAME_INCIDENT, ['IncidentResolved'])}
  or exists (select from duban.incident_view i where i.incident_id = a.incident_id and i.status = 'RESOLVED')) then 'resolved' end`;

const OF_ORGANISATION = `case when ${LATER(SAME_DELEGATION, ['DelegationConsented', 'DelegationRefused', 'DelegationEnded'])} then 'decided' end`;

/**
 * Why nothing is left of what an alert `a` asked or warned of; null = it stands. What merely informs stays until it is read. It follows
 * from the rows as they are now: an alert itself is never changed.
 */
export const ALERT_END = `case
  when a.kind = 'information' then null
  when a.directive_id is not null then ${OF_DIRECTIVE}
  when a.meeting_id is not null then ${OF_MEETING}
  when a.incident_id is not null then ${OF_INCIDENT}
  when a.organisation_id is not null then ${OF_ORGANISATION}
  end`;

/** The ends of those among the alerts that have one. */
export const alertEnds = async (db: Queryable, ids: readonly string[]): Promise<Map<string, AlertEnd>> => {
  if (ids.length === 0) return new Map();
  const { rows } = await db.query<{ id: string; ended: AlertEnd | null }>(
    `select a.id, ${ALERT_END} as ended from duban.alert a where a.id = any($1)`,
    [[...ids]],
  );
  return new Map(rows.flatMap(({ id, ended }) => (ended === null ? [] : [[id, ended] as const])));
};
