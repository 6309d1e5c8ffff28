import type { Queryable } from '@duban/platform';
import type { MeetingState, StampedMeetingEvent } from '@duban/domain';
import { changesOf, writeTables } from '../tables/write-rows.js';
import { MEETING_TABLES, type MeetingRows, meetingRows } from './meeting.rows.js';

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
  await writeTables(tx, changesOf<MeetingRows>(MEETING_TABLES, meetingRows(before, first.version - 1), meetingRows(after, last.version)));
};
