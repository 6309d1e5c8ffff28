import type { Queryable } from '@duban/platform';
import {
  DIRECTIVE_STATE_SCHEMA,
  EMPTY_ORGANISATION,
  evolveOrganisation,
  organisationEvents,
  UnreadableEvent,
  type Instant,
  type Organisation,
  type StoredPayload,
  type WorkCalendar,
} from '@duban/domain';
import {
  readStream,
  readStreamHead,
  snapshotsOf,
  streamIds,
  type StreamCategory,
  type StoredEvent,
  type StreamHead,
} from '@duban/event-store';
import { type Report } from './store/findings.js';
import { ORGANISATION_STREAM, personSnapshotTable } from '@duban/identity';
import { domainRules } from '@duban/directives';
import type { Loaded, DirectiveRules } from '@duban/directives';
import { canonicalText } from '@duban/proof';
import { deliveredToNobody, type DeliveredToNobody } from './addressees.js';
import { checkCommands } from './check-commands.js';
import type { CheckedCommand } from './made-together.js';
import { endsUnder, type StreamRecord } from './made-together.js';
import { redecideMeeting } from './redecide-meeting.js';
import { isInstalled, redecideOrganisation } from './redecide-organisation.js';
import { asStamped, redecideDirective, type RedecideDeps } from './redecide.js';

export interface VerifyStreamsDeps {
  db: Queryable;
  calendar: (version: string) => Promise<WorkCalendar | null>;
  /** Default: the domain's own. Its number says what is decided again. */
  rules?: DirectiveRules;
}

export interface StreamsChecked {
  directives: number;
  meetings: number;
  organisations: number;
  commands: number;
  /** Decided under other rules than these: every other check, but not decided again. */
  other: { commands: number; looks: number };
  /** Of releases that told what is no person. */
  toNobody: DeliveredToNobody[];
}

/** After any instant of recording. */
const LATEST = '9999-12-31T00:00:00.000Z';

/** Streams whose commands are kept with all that was decided on. */
const COUNTED = { directive: 'directives', meeting: 'meetings', organisation: 'organisations' } as const;

const PAGE = 200;

async function* idsOf(db: Queryable, category: StreamCategory): AsyncGenerator<string> {
  for (let after = ''; ;) {
    const ids = await streamIds(db, { category, after, limit: PAGE });
    yield* ids;
    const last = ids.at(-1);
    if (last === undefined) return;
    after = last;
  }
}

const commandsOf = async (db: Queryable, streamId: string): Promise<CheckedCommand[]> => {
  const { rows } = await db.query<CheckedCommand>(
    `select id, type, body, fingerprint, from_version as "fromVersion", to_version as "toVersion", result, rules
       from duban.command where stream_id = $1 order by from_version nulls last, id`,
    [streamId],
  );
  return rows;
};

/** Whether a kept body has the parts of a command: one that lost them cannot be decided again, and must not end the look at all others. */
const isWhole = ({ body }: CheckedCommand): boolean => {
  const { type, data, meta } = (body ?? {}) as { type?: unknown; data?: unknown; meta?: { actor?: unknown } | null };
  return typeof type === 'string' && typeof data === 'object' && data !== null && typeof meta?.actor === 'object' && meta.actor !== null;
};

/** An event that this build cannot read is reported where its stream is looked at: here it only counts. */
const organisationAfter = (before: Organisation, { type, schemaVersion, data }: StoredEvent): Organisation => {
  try {
    return evolveOrganisation(before, organisationEvents.upcast(type, schemaVersion, data as StoredPayload));
  } catch (error) {
    if (!(error instanceof UnreadableEvent)) throw error;
    return { ...before, version: before.version + 1 };
  }
};

/** Every version of the organisation with the time of its recording; it is small. */
const organisationHistory = async (db: Queryable): Promise<RedecideDeps['organisationAt']> => {
  const versions: { from: Instant; organisation: Organisation }[] = [{ from: '', organisation: EMPTY_ORGANISATION }];
  for (const event of await readStream(db, ORGANISATION_STREAM)) {
    versions.push({ from: event.recordedAt, organisation: organisationAfter(versions.at(-1)?.organisation ?? EMPTY_ORGANISATION, event) });
  }
  return (at) => versions.findLast(({ from }) => from <= at)?.organisation ?? EMPTY_ORGANISATION;
};

/**
 * Stream by stream: kept commands against events, every decision of the present rules made again, and what the stream's row and its
 * snapshot say of the state. Memory holds one stream at a time.
 */
export const verifyStreamsAgain = async (
  deps: VerifyStreamsDeps,
  report: Report,
  onStream: () => void = () => undefined,
): Promise<StreamsChecked> => {
  const { db, calendar, rules = domainRules } = deps;
  const checked: StreamsChecked = {
    directives: 0,
    meetings: 0,
    organisations: 0,
    commands: 0,
    other: { commands: 0, looks: 0 },
    toNobody: [],
  };
  const organisationAt = await organisationHistory(db);
  const each = async (
    category: keyof typeof COUNTED,
    look: (head: StreamHead, stream: StreamRecord) => unknown,
    isOwn?: (event: StoredEvent) => boolean,
  ): Promise<void> => {
    for await (const streamId of idsOf(db, category)) {
      // the row first: it is never ahead of the events that are read after it
      const head = await readStreamHead(db, streamId);
      const events = await readStream(db, streamId, { toVersion: head.version });
      const kept = (await commandsOf(db, streamId)).filter(({ toVersion }) => (toVersion ?? 0) <= head.version);
      const commands = kept.filter(isWhole);
      for (const { id } of kept.filter((command) => !isWhole(command)))
        report({ kind: 'command_differs', streamId, commandId: id, detail: 'body' });
      const stream = { events, commands, report };
      checkCommands(streamId, stream, isOwn);
      try {
        await look(head, stream);
      } catch (error) {
        if (!(error instanceof UnreadableEvent)) throw error;
        report({ kind: 'event_unreadable', streamId, detail: error.message });
      }
      checked[COUNTED[category]] += 1;
      checked.commands += commands.length;
      checked.other.commands += commands.filter((command) => (command.rules ?? 1) !== rules.number).length;
      onStream();
    }
  };
  await each('directive', async (head, stream) => {
    const { otherLooks, ...loaded } = await redecideDirective({ rules, calendar, organisationAt }, head.streamId, stream);
    checked.other.looks += otherLooks;
    await checkState({ db, calendar, rules }, { head, loaded, stream });
  });
  await each('meeting', (head, stream) => redecideMeeting({ rules, organisationAt, calendar }, head, stream));
  const cards = new Map((await personSnapshotTable(db).all()).map((card) => [card.hash, card]));
  await each('organisation', (_, stream) => redecideOrganisation(cards, rules.number, stream), isInstalled);
  await verifyStrayCommands(db, report);
  checked.toNobody = await deliveredToNobody(db, organisationAt(LATEST));
  return checked;
};

/** Commands of streams that nobody wrote. */
const verifyStrayCommands = async (db: Queryable, report: Report): Promise<void> => {
  const { rows } = await db.query<{ commandId: string; streamId: string }>(
    `select id as "commandId", stream_id as "streamId" from duban.command c
      where not exists (select from duban.stream s where s.id = c.stream_id) order by id limit 1000`,
  );
  for (const row of rows) report({ kind: 'command_differs', ...row, detail: 'stream' });
};

const checkState = async (
  { db, calendar, rules }: Required<VerifyStreamsDeps>,
  { head, loaded, stream: { events: all, report } }: { head: StreamHead; loaded: Loaded; stream: StreamRecord },
): Promise<void> => {
  const { streamId } = head;
  const wrong = (detail: string, version = head.version): void => report({ kind: 'state_differs', streamId, version, detail });
  if (loaded.state !== null && loaded.version === head.version && endsUnder(rules.number, all)) {
    const pinned = await calendar(loaded.state.calendarVersion);
    if (pinned !== null && rules.nextDue(loaded.state, { calendar: pinned }) !== head.nextDue) wrong('next_due');
    if (rules.isClosed(loaded.state) !== head.closed) wrong('closed');
  }
  await checkSnapshots(db, rules, { head, all, wrong });
};

/** Every snapshot that this build would read: the present and the past are answered from them. */
const checkSnapshots = async (
  db: Queryable,
  rules: DirectiveRules,
  { head, all, wrong }: { head: StreamHead; all: readonly StoredEvent[]; wrong: (detail: string, version: number) => void },
): Promise<void> => {
  let at: Omit<Loaded, 'version'> & { version: number } = { state: null, version: 0, lastAt: null };
  for (const { version, recordedAt, state } of await snapshotsOf<Omit<Loaded, 'version'>>(db, head.streamId, DIRECTIVE_STATE_SCHEMA)) {
    const last = all[version - 1];
    // written after the row was read
    if (last === undefined && version > head.version && (await readStreamHead(db, head.streamId)).version >= version) continue;
    if (last === undefined || last.recordedAt !== recordedAt) {
      wrong('snapshot', version);
      continue;
    }
    const since = all.slice(at.version, version).map(asStamped);
    at = { state: rules.fold(since, at.state), version, lastAt: since.at(-1)?.meta.occurredAt ?? at.lastAt };
    if (canonicalText(state) !== canonicalText({ state: at.state, lastAt: at.lastAt })) wrong('snapshot', version);
  }
};
