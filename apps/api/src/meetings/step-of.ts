import type { MeetingStep } from '@duban/domain';
import { inputOf } from '../commands/index.js';
import type { AnyMeetingCall } from './meeting.service.js';

/** A call of a route that is one act on a meeting, a draft or a sentence of it. */
export type MeetingActCall = AnyMeetingCall & { params: { meetingId: string; draftId?: string } };

/** The act itself: the ids of the path beside the meeting's, and what was sent. */
export const stepOf = ({ route, params: { meetingId: _, ...ids }, body }: MeetingActCall, made: object = {}): MeetingStep =>
  ({ type: route.action, data: { ...ids, ...made, ...inputOf(body) } }) as MeetingStep;
