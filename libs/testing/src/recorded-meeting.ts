import { createHash } from 'node:crypto';
import {
  analyseMinutes,
  approvalTerms,
  calendarByVersion,
  decideMeetingSteps,
  CITY_DEFAULT_2020,
  isMeetingClosed,
  listDue,
  meetingAlertsOf,
  meetingContextOf,
  namedUnits,
  SPLITTER_VERSION,
  UNPINNED,
  type CommandMeta,
  type Meeting,
  type MeetingEvent,
  type MeetingRefusal,
  type MeetingState,
  type MeetingStep,
  type WorkCalendar,
} from '@duban/domain';
import { alertOutboxRow, listFollowUps } from '@duban/directives';
import { causedCommandRows, MEETINGS, recordAct, sentCommand, withTransaction } from '@duban/event-store';
import { wordsOf } from '@duban/language';
import { watchedOrganisation } from '@duban/identity';
import { projectMeeting } from '@duban/read-models';
import type { Pool } from 'pg';

const calendarNow = (): WorkCalendar => {
  const calendar = calendarByVersion('cn-2020-01-27');
  if (!calendar) throw new Error('that calendar is published no more');
  return calendar;
};

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Steps of a meeting as they stand in a record, without the API. @throws Error when they are refused */
export const recordMeeting = async (pool: Pool, meetingId: string, meta: CommandMeta, ...steps: MeetingStep[]): Promise<Meeting> => {
  const { organisation } = await watchedOrganisation(pool)();
  const now = meta.receivedAt;
  const policy = CITY_DEFAULT_2020;
  const approval = approvalTerms(policy, calendarNow());
  const ctx = { ...meetingContextOf(organisation, now), pinned: { policy, calendarVersion: approval.calendar.version }, approval };
  return withTransaction(pool, async (tx) => {
    const acted = await recordAct<MeetingState, MeetingEvent, { meetingId: string }, MeetingRefusal>(tx, MEETINGS, meetingId, {
      kept: sentCommand({ type: steps.map((step) => step.type).join('+'), data: { steps }, meta }),
      decide: ({ state, version, events: earlier }) => {
        const decision = decideMeetingSteps(state, { steps, meta }, ctx);
        if (!decision.ok) return decision;
        const events = decision.events.map((event) => ({ ...event, meta: { ...event.meta, ...UNPINNED } }));
        const outbox = events.flatMap((_, n) => {
          const { length } = listFollowUps([...earlier, ...events.slice(0, n + 1)]);
          return causedCommandRows(MEETINGS.streamId(meetingId), version + n + 1, length);
        });
        const told = meetingAlertsOf(
          state,
          events.map((event, n) => ({ ...event, version: version + n + 1 })),
        ).map(alertOutboxRow);
        return {
          ...{ ok: true, result: { meetingId }, events, outbox: [...outbox, ...told] },
          ...{ nextDue: listDue(decision.state), closed: isMeetingClosed(decision.state) },
        };
      },
    });
    if (!acted.ok || !acted.state) throw new Error(`${meetingId}: ${JSON.stringify(acted)}`);
    await projectMeeting(tx, acted.before.state, acted.state, acted.events);
    return acted.state;
  });
};

/** Minutes that were taken in, and split into sentences and drafts with the departments' names of the demo city. */
export const recordMinutes = async (pool: Pool, meetingId: string, text: string, meta: CommandMeta): Promise<Meeting> => {
  const { organisation } = await watchedOrganisation(pool)();
  const calendar = calendarNow();
  const departments = namedUnits(organisation, meta.receivedAt).flatMap(({ id, kind, names: [name = id, ...aliases] }) =>
    kind === 'department' ? [{ id, name, aliases }] : [],
  );
  const analysis = analyseMinutes(text, { hash: sha256, calendar, departments, groups: [], rosters: [], words: wordsOf });
  const bytes = Buffer.byteLength(text);
  const hash = sha256(text);
  return recordMeeting(
    pool,
    meetingId,
    meta,
    {
      type: 'ReceiveMinutes',
      data: {
        meetingId,
        kind: 'minutes',
        title: analysis.title,
        number: analysis.number,
        date: analysis.date ?? '',
        chair: analysis.chair ?? '',
        file: { sha256: hash, name: '纪要.txt', mediaType: 'text/plain', bytes },
        text,
        textSha256: hash,
      },
    },
    { type: 'IdentifySegments', data: { splitterVersion: SPLITTER_VERSION, analysis } },
  );
};
