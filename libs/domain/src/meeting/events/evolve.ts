import type { Meeting, MeetingState } from '../state/meeting-state.js';
import type { MeetingEventDefinition } from './define-event.js';
import { received } from './minutes-received.js';
import { MEETING_EVENTS } from './registry.js';
import type { MeetingEventMap, MeetingEventMeta, MeetingEventType, StampedMeetingEvent } from './registry.js';

const folded = <T extends MeetingEventType>(
  state: Meeting,
  event: { type: T; data: MeetingEventMap[T]; meta: MeetingEventMeta },
): Meeting => {
  const definition: MeetingEventDefinition<T, MeetingEventMap[T]> = MEETING_EVENTS[event.type];
  return definition.fold(state, event);
};

/** Folds one event. Never throws on a history that `decideMeeting` made, and reads no clock. */
export const evolveMeeting = (state: MeetingState, event: StampedMeetingEvent): MeetingState => {
  if (event.type === 'MinutesReceived') return received(event);
  return state && folded(state, event);
};
