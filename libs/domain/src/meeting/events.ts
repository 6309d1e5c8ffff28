import type { EventMeta } from '../shared/event-meta.js';
import type { DraftSuggestion, MinutesSegment, SegmentClass } from '../minutes/analysis.js';
import type { DirectiveId, FileRef } from '../shared/party.js';
import type { LocalDate } from '../shared/time.js';
import type { SegmentDifference } from './differences.js';
import type { DraftContent, MeetingKind } from './state.js';

/** Payloads by event type. A shipped payload never changes: a new shape is a new schema version with an upcaster. */
export interface MeetingEventMap {
  MinutesReceived: {
    meetingId: string;
    kind: MeetingKind;
    title: string;
    number: string | null;
    date: LocalDate;
    chair: string;
    file: FileRef;
    textSha256: string;
  };
  SegmentsIdentified: { splitterVersion: string; segments: MinutesSegment[] };
  DraftSuggested: { draft: DraftSuggestion };
  DraftConfirmed: { draftId: string; content: DraftContent; reason: string };
  /** `changed` names the parts of an earlier decision or of the suggestion that the person altered. */
  DraftCorrected: { draftId: string; content: DraftContent; changed: string[]; reason: string };
  DraftsMerged: { into: string; from: string[]; content: DraftContent; reason: string };
  DraftDiscarded: { draftId: string; reason: string };
  DraftAdded: { draftId: string; content: DraftContent; reason: string };
  /** Taken into a directive that is open already: it gains the sentences as a further basis. */
  DraftJoined: { draftId: string; directiveId: DirectiveId; segmentIds: string[]; reason: string };
  SegmentReclassified: { segmentId: string; from: SegmentClass; to: SegmentClass; reason: string };
  /** These minutes take the place of others; `differences` as they were found then. */
  EarlierMinutesSuperseded: { meetingId: string; reason: string; differences: SegmentDifference[] };
  /** Amended minutes take the place of these. Drafts and directives stay, and keep pointing here. */
  MinutesSuperseded: { by: string; reason: string };
  ListSubmitted: { n: number; draftIds: string[] };
  ListReturned: { n: number; reason: string };
  ListApproved: { n: number; draftIds: string[]; opinion: string };
}

export type MeetingEventType = keyof MeetingEventMap;
export type MeetingEvent = { [T in MeetingEventType]: { type: T; data: MeetingEventMap[T] } }[MeetingEventType];
/** A meeting follows no ladder and needs no calendar of its own. */
export type MeetingEventMeta = Omit<EventMeta, 'policyVersion' | 'calendarVersion'>;
export type StampedMeetingEvent = MeetingEvent & { meta: MeetingEventMeta };
