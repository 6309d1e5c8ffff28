import type { Queryable } from '@duban/platform';
import type { MeetingState, StampedMeetingEvent } from '@duban/domain';
import { changesOf, writeTables } from '../tables/write-rows.js';
import { MEETING_TABLES, meetingAlertRows, type MeetingRows, meetingRows } from './meeting.rows.js';

/** Brings the rows of one meeting from `before` to `after`, inside the transaction of the append. */
export const projectMeeting = async (
  tx: Queryable,
  before: MeetingState,
  after: MeetingState,
  events: readonly (StampedMeetingEvent & { version: number })[],
): Promise<void> => {
  const first = events[0];
  const last = events.at(-1);
  if (first === undefined || last === undefined) return;
  const was = meetingRows(before, first.version - 1, []);
  const is = meetingRows(after, last.version, meetingAlertRows(before, events));
  await writeTables(tx, changesOf<MeetingRows>(MEETING_TABLES, was, is));
};
