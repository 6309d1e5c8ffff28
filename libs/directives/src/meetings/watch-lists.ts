import {
  isMeetingClosed,
  listDue,
  listLookCause,
  lookAtList,
  meetingAlertsOf,
  systemMeta,
  type Directory,
  type Instant,
  type MeetingEvent,
  type MeetingState,
} from '@duban/domain';
import { foldEvents, MEETINGS, overdueStreams, recordAct, withTransaction } from '@duban/event-store';
import type { BackgroundJob } from '@duban/platform';
import { projectMeeting } from '@duban/read-models';
import type pg from 'pg';
import { alertOutboxRow } from '../alert-outbox-row.js';

export interface WatchListsDeps {
  pool: pg.Pool;
  clock: { now(): Instant };
  directory: () => Promise<Directory>;
  /** Real ms between two looks; default 15 s. */
  everyMs?: number;
}

const PAGE = 50;

/** Looks at one list under its stream's lock: whoever has decided on it meanwhile, or looked, leaves nothing to say. */
const lookAt = async (pool: pg.Pool, meetingId: string, now: Instant, directory: Directory): Promise<void> =>
  withTransaction(pool, async (tx) => {
    const acted = await recordAct<MeetingState, MeetingEvent, object, never>(tx, MEETINGS, meetingId, {
      kept: null,
      decide: ({ state, version }) => {
        const meta = systemMeta(listLookCause(meetingId, version), now);
        const events = lookAtList(state, { now, directory }).map((event, n) => ({ ...event, meta, version: version + n + 1 }));
        const after = foldEvents(MEETINGS, events, state);
        const outbox = meetingAlertsOf(state, events).map(alertOutboxRow);
        return { ok: true, result: {}, events, outbox, nextDue: listDue(after), closed: isMeetingClosed(after) };
      },
    });
    if (acted.ok) await projectMeeting(tx, acted.before.state, acted.state, acted.events);
  });

/** Submitted lists whose approval nears its limit, or has passed it: their signers are reminded, then the office's head, each step once. */
export const createListWatch = ({ pool, clock, directory, everyMs = 15_000 }: WatchListsDeps): BackgroundJob => ({
  name: 'watch-lists',
  everyMs,
  once: async (signal) => {
    const now = clock.now();
    const due = await overdueStreams(pool, { category: 'meeting', now, graceMs: 0, limit: PAGE });
    for (const { streamId } of due) {
      if (signal.aborted) return false;
      await lookAt(pool, MEETINGS.idOf(streamId), now, await directory());
    }
    return due.length === PAGE;
  },
});
