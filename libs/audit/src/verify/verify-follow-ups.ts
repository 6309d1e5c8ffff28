import {
  evolveMeeting,
  registrationsOf,
  UnreadableEvent,
  type DirectiveCommand,
  type DirectiveCommandMap,
  type MeetingState,
  type Registering,
} from '@duban/domain';
import {
  ALL_CAUSING_EVENTS,
  commandOfDraft,
  directiveOfDraft,
  isRetryable,
  rememberingCauses,
  type CommandForDirective,
} from '@duban/directives';
import type { DirectiveRules } from '@duban/directives';
import { causedCommandRows, DIRECTIVES, MEETINGS, readEvents, STREAMS } from '@duban/event-store';
import type { Queryable } from '@duban/platform';
import { canonicalText } from '@duban/proof';
import type { Report } from './store/findings.js';

/** From these rules on a command is derived from its cause; before, it travelled as it was and can only be compared in part. */
const DERIVED_SINCE = 3;
const PAGE = 200;

interface Deps {
  db: Queryable;
  causedBy: ReturnType<typeof rememberingCauses>;
}
interface Causing {
  streamId: string;
  version: number;
  rules: number;
}
interface Kept {
  id: string;
  streamId: string;
  body: DirectiveCommand;
}

/**
 * What the record itself set going, against the commands that were accepted: each that an event causes was sent as it is derived from
 * that event, was refused on record, or waits to be sent; and none was accepted as if it followed from an act that does not cause it.
 */
export const verifyFollowUps = async ({ db, rules }: { db: Queryable; rules: DirectiveRules }, report: Report): Promise<void> => {
  const deps = { db, causedBy: rememberingCauses(db, rules) };
  for (let after: Pick<Causing, 'streamId' | 'version'> = { streamId: '', version: 0 }; ;) {
    const { rows } = await db.query<Causing>(
      `select stream_id as "streamId", version, coalesce((canonical::jsonb #>> '{meta,rules}')::int, 1) as rules from duban.event
        where type = any($1::text[]) and (stream_id, version) > ($2, $3) order by stream_id, version limit ${PAGE}`,
      [ALL_CAUSING_EVENTS, after.streamId, after.version],
    );
    for (const causing of rows) await skippingUnreadable(() => verifyCaused(deps, causing, report));
    const last = rows.at(-1);
    if (last === undefined) break;
    after = last;
  }
  await verifySent(deps, report);
};

/** What this build cannot read is reported where its stream is looked at. */
const skippingUnreadable = async (work: () => Promise<void>): Promise<void> => {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof UnreadableEvent) && !isRetryable(error)) throw error;
  }
};

const verifyCaused = async ({ db, causedBy }: Deps, causing: Causing, report: Report): Promise<void> => {
  if (causing.rules < DERIVED_SINCE) return verifyEarlierList(db, causing, report);
  const caused = await causedBy(causing);
  const keys = causedCommandRows(causing.streamId, causing.version, caused.length).map(({ dedupeKey }) => dedupeKey);
  // what waits first: whatever is sent meanwhile is found among the accepted
  const waiting = await idsIn(db, 'select dedupe_key as id from duban.outbox where dedupe_key = any($1) and done_at is null', keys);
  const ids = caused.map(({ command }) => command.meta.id);
  const kept = await keptOf(db, ids);
  const refused = await idsIn(db, 'select id from duban.stream where id = any($1)', ids.map(STREAMS.refusedCommand.streamId));
  for (const [ordinal, one] of caused.entries()) {
    const commandId = one.command.meta.id;
    const found = kept.get(commandId);
    const place = { streamId: causing.streamId, version: causing.version, commandId };
    if (found) {
      if (!isAsDerived(found, one)) report({ kind: 'follow_up_differs', ...place });
    } else if (!waiting.has(keys[ordinal] ?? '') && !refused.has(STREAMS.refusedCommand.streamId(commandId))) {
      report({ kind: 'follow_up_missing', ...place });
    }
  }
};

/** As it is stored: without what is undefined. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const isAsDerived = ({ streamId, body }: Kept, { directiveId, command }: CommandForDirective): boolean =>
  streamId === DIRECTIVES.streamId(directiveId) && canonicalText(body) === canonicalText(plain(command));

const idsIn = async (db: Queryable, text: string, ids: readonly string[]): Promise<Set<string>> =>
  new Set((await db.query<{ id: string }>(text, [ids])).rows.map(({ id }) => id));

const keptOf = async (db: Queryable, ids: readonly string[]): Promise<Map<string, Kept>> => {
  const { rows } = await db.query<Kept>('select id, stream_id as "streamId", body from duban.command where id = any($1)', [ids]);
  return new Map(rows.map((row) => [row.id, row]));
};

type Registration = DirectiveCommandMap['RegisterDirective'];

/** What a registration has from its draft and from the minutes, whatever the approval did not keep then. */
const fromDraft = ({ title, requirement, closureStandard, basis, grade, urgency, leaderInCharge }: Registration) =>
  canonicalText(plain({ title, requirement, closureStandard, basis, grade, urgency, leaderInCharge }));

const verifyEarlierList = async (db: Queryable, { streamId, version }: Causing, report: Report): Promise<void> => {
  if (!streamId.startsWith(STREAMS.meeting.streamId(''))) return;
  const meetingId = MEETINGS.idOf(streamId);
  const events = await readEvents(db, MEETINGS, meetingId, { toVersion: version });
  const meeting = events.reduce<MeetingState>(evolveMeeting, null);
  if (meeting === null) return;
  const kept = await keptOf(
    db,
    meeting.draftOrder.map((draftId) => commandOfDraft(meetingId, draftId, 'RegisterDirective')),
  );
  for (const { id: commandId, body } of kept.values()) {
    const sent = body.data as Registration;
    const registering: Registering = { ...sent, groups: {}, numbers: [] };
    const approved = registrationsOf(meeting, { registering, directiveIdOf: (draftId) => directiveOfDraft(meetingId, draftId) });
    const of = approved.find(({ data }) => data.directiveId === sent.directiveId);
    if (!of || fromDraft(of.data) !== fromDraft(sent)) report({ kind: 'follow_up_differs', streamId, version, commandId });
  }
};

interface Sent {
  id: string;
  streamId: string;
  /** The act that it says it follows from. */
  act: { streamId: string; from: number; to: number } | null;
}

/** Whatever says that it follows from another act, or could only do so. */
const SENT = `
  select c.id, c.stream_id as "streamId",
         case when a.from_version is null then null
              else json_build_object('streamId', a.stream_id, 'from', a.from_version, 'to', a.to_version) end as act
    from duban.command c left join duban.command a on a.id = c.body #>> '{meta,followsFrom}'
   where c.id > $1 and coalesce(c.rules, 1) >= ${DERIVED_SINCE} and c.stream_id like 'directive/%'
     and (c.body->'meta' ? 'followsFrom' or c.body->'data' ? 'listApproval' or c.type = 'AbsorbDirective')
   order by c.id limit ${PAGE}`;

const verifySent = async (deps: Deps, report: Report): Promise<void> => {
  for (let after = ''; ;) {
    const { rows } = await deps.db.query<Sent>(SENT, [after]);
    for (const { id, streamId, act } of rows)
      await skippingUnreadable(async () => {
        if (!(await isCaused(deps, id, act))) report({ kind: 'follow_up_unfounded', streamId, commandId: id });
      });
    const last = rows.at(-1);
    if (last === undefined) return;
    after = last.id;
  }
};

const isCaused = async ({ db, causedBy }: Deps, commandId: string, act: Sent['act']): Promise<boolean> => {
  if (act === null) return false;
  const { rows } = await db.query<{ version: number }>(
    'select version from duban.event where stream_id = $1 and version between $2 and $3 and type = any($4::text[])',
    [act.streamId, act.from, act.to, ALL_CAUSING_EVENTS],
  );
  for (const { version } of rows) {
    const caused = await causedBy({ streamId: act.streamId, version });
    if (caused.some(({ command }) => command.meta.id === commandId)) return true;
  }
  return false;
};
