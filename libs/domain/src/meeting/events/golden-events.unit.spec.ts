import { itKeepsItsShapes, itReadsItsGoldenEvents } from '../../shared/event-golden.spec-support.js';
import { CONFIRMED, DISCARDED, MATCHED, RECEIVED, SPLIT, SPLIT_WITH_HINTS, SUBMITTED, after } from '../meeting.spec-support.js';
import type { MeetingState } from '../state/meeting-state.js';
import { evolveMeeting } from './evolve.js';
import { meetingEvents, type MeetingEvent } from './registry.js';

const at = (name: string): URL => new URL(name, import.meta.url);

const drafting = after(RECEIVED, SPLIT);
const submitted = after(RECEIVED, SPLIT, CONFIRMED, DISCARDED, SUBMITTED);
/** The state that an event of the type belongs after, where the ordinary one will not do. */
const BEFORE: Partial<Record<MeetingEvent['type'], MeetingState>> = {
  MinutesReceived: null,
  SegmentsIdentified: after(RECEIVED),
  DraftSuggested: after(RECEIVED),
  SegmentsLookedOver: after(RECEIVED, SPLIT_WITH_HINTS),
  DraftHeldApart: after(RECEIVED, SPLIT, MATCHED),
  ListReturned: submitted,
  ListWithdrawn: submitted,
  ListApproved: submitted,
  ListReminded: submitted,
};

itReadsItsGoldenEvents<MeetingEvent, MeetingState>(at('../golden/'), meetingEvents, {
  before: (type) => (type in BEFORE ? (BEFORE[type] ?? null) : drafting),
  evolve: evolveMeeting,
});

itKeepsItsShapes(
  { golden: at('../golden-shapes.json'), registry: at('./registry.ts'), map: 'MeetingEventMap', intersections: 'written_out' },
  meetingEvents,
  [
    ['ListReturned', at('./list-returned.ts'), '  reason: string;', '  reason?: string;'],
    ['DraftConfirmed', at('../state/meeting-state.ts'), '  unitsOf?: string;', '  unitsOf?: string[];'],
  ],
);
