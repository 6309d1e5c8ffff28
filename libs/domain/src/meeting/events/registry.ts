import { draftAdded } from './draft-added.js';
import { draftConfirmed } from './draft-confirmed.js';
import { draftCorrected } from './draft-corrected.js';
import { draftDiscarded } from './draft-discarded.js';
import { draftHeldApart } from './draft-held-apart.js';
import { draftJoined } from './draft-joined.js';
import { draftRestored } from './draft-restored.js';
import { draftSuggested } from './draft-suggested.js';
import { draftsMerged } from './drafts-merged.js';
import { earlierMinutesSuperseded } from './earlier-minutes-superseded.js';
import { lineMended } from './line-mended.js';
import { lineStruck } from './line-struck.js';
import { listApproved } from './list-approved.js';
import { listReminded } from './list-reminded.js';
import { listReturned } from './list-returned.js';
import { listSubmitted } from './list-submitted.js';
import { listWithdrawn } from './list-withdrawn.js';
import { mattersMatched } from './matters-matched.js';
import { minutesReceived } from './minutes-received.js';
import { minutesSuperseded } from './minutes-superseded.js';
import { placedInSeries } from './placed-in-series.js';
import { segmentReclassified } from './segment-reclassified.js';
import { segmentsIdentified } from './segments-identified.js';
import { segmentsLookedOver } from './segments-looked-over.js';
import type { EventIn, PayloadOf } from '../../shared/event-definition.js';
import type { UnpinnedEventMeta } from '../../shared/event-meta.js';
import { eventSchemas } from '../../shared/upcast.js';
import type { ToldNobody } from '../../shared/told.js';
import type { MeetingEventDefinition } from './define-event.js';

/** Every event of a meeting, by its type. */
const DEFINED = {
  MinutesReceived: minutesReceived,
  SegmentsIdentified: segmentsIdentified,
  DraftSuggested: draftSuggested,
  MattersMatched: mattersMatched,
  DraftConfirmed: draftConfirmed,
  DraftCorrected: draftCorrected,
  DraftsMerged: draftsMerged,
  DraftDiscarded: draftDiscarded,
  DraftRestored: draftRestored,
  DraftAdded: draftAdded,
  DraftJoined: draftJoined,
  DraftHeldApart: draftHeldApart,
  SegmentReclassified: segmentReclassified,
  SegmentsLookedOver: segmentsLookedOver,
  PlacedInSeries: placedInSeries,
  EarlierMinutesSuperseded: earlierMinutesSuperseded,
  MinutesSuperseded: minutesSuperseded,
  ListSubmitted: listSubmitted,
  ListReminded: listReminded,
  ListWithdrawn: listWithdrawn,
  LineStruck: lineStruck,
  LineMended: lineMended,
  ListReturned: listReturned,
  ListApproved: listApproved,
};

export type MeetingEventType = keyof typeof DEFINED;

/** Payloads by event type. A shipped payload never changes: a new shape is a new schema version with an upcaster. */
export type MeetingEventMap = { [T in MeetingEventType]: PayloadOf<(typeof DEFINED)[T]> };

/** All of them, for whoever has an event of any type; one that stands under another's name does not compile. */
export const MEETING_EVENTS: { readonly [T in MeetingEventType]: MeetingEventDefinition<T, MeetingEventMap[T]> } = DEFINED;

/** Types of the events that are told to persons, as each declares. */
export type ToldMeetingEventType = {
  [T in MeetingEventType]: (typeof DEFINED)[T]['told'] extends ToldNobody ? never : T;
}[MeetingEventType];

export type ToldMeetingEvent = MeetingEvent & { type: ToldMeetingEventType };

export type MeetingEvent = EventIn<MeetingEventMap>;
/** A meeting follows no ladder and needs no calendar of its own. */
export type MeetingEventMeta = UnpinnedEventMeta;
export type StampedMeetingEvent = MeetingEvent & { meta: MeetingEventMeta };

/** How they are written and read. */
export const meetingEvents = eventSchemas<MeetingEvent>(MEETING_EVENTS);
