import type { MeetingEventMap, MeetingEventMeta, StampedMeetingEvent } from './events.js';
import type { DraftContent, DraftDecision, Meeting, MeetingDraft, MeetingState } from './state.js';

const received = (data: MeetingEventMap['MinutesReceived'], meta: MeetingEventMeta): Meeting => ({
  id: data.meetingId,
  kind: data.kind,
  title: data.title,
  number: data.number,
  date: data.date,
  chair: data.chair,
  file: data.file,
  textSha256: data.textSha256,
  status: 'RECEIVED',
  receivedAt: meta.occurredAt,
  receivedBy: meta.actor.personId,
  segments: {},
  segmentOrder: [],
  drafts: {},
  draftOrder: [],
  drafters: [],
  submissions: [],
  supersedes: null,
  supersededBy: null,
  approvedBy: null,
  approvedAt: null,
});

const emptyDraft = (id: string): MeetingDraft => ({
  id,
  suggestion: null,
  status: 'suggested',
  content: null,
  mergedInto: null,
  joined: null,
  decisions: [],
});

const withDrafter = (meeting: Meeting, meta: MeetingEventMeta): Meeting => {
  const persons = [meta.actor.personId, ...(meta.authority.onBehalfOf ? [meta.authority.onBehalfOf] : [])];
  const fresh = persons.filter((person) => person !== 'system' && !meeting.drafters.includes(person));
  return fresh.length === 0 ? meeting : { ...meeting, drafters: [...meeting.drafters, ...fresh] };
};

const withDraft = (meeting: Meeting, draft: MeetingDraft): Meeting => ({
  ...meeting,
  drafts: { ...meeting.drafts, [draft.id]: draft },
  draftOrder: meeting.drafts[draft.id] ? meeting.draftOrder : [...meeting.draftOrder, draft.id],
});

const decision = (kind: DraftDecision['kind'], reason: string, meta: MeetingEventMeta): DraftDecision => ({
  kind,
  by: meta.actor.personId,
  at: meta.occurredAt,
  reason,
});

const decided = (meeting: Meeting, id: string, change: Partial<MeetingDraft>, entry: DraftDecision): Meeting => {
  const before = meeting.drafts[id] ?? emptyDraft(id);
  return withDraft(meeting, { ...before, ...change, decisions: [...before.decisions, entry] });
};

const confirmed = (content: DraftContent): Partial<MeetingDraft> => ({ status: 'confirmed', content });

const merged = (meeting: Meeting, data: MeetingEventMap['DraftsMerged'], meta: MeetingEventMeta): Meeting => {
  const entry = decision('merged', data.reason, meta);
  const kept = decided(meeting, data.into, confirmed(data.content), entry);
  return data.from.reduce((state, id) => decided(state, id, { status: 'merged', mergedInto: data.into }, entry), kept);
};

const reclassified = (meeting: Meeting, data: MeetingEventMap['SegmentReclassified'], meta: MeetingEventMeta): Meeting => {
  const before = meeting.segments[data.segmentId];
  if (!before) return meeting;
  const entry = { from: data.from, to: data.to, by: meta.actor.personId, at: meta.occurredAt, reason: data.reason };
  const segment = { ...before, class: data.to, reclassified: [...before.reclassified, entry] };
  return { ...meeting, segments: { ...meeting.segments, [data.segmentId]: segment } };
};

const listDecided = (meeting: Meeting, data: { n: number; approved: boolean; reason: string }, meta: MeetingEventMeta): Meeting => {
  const outcome = { approved: data.approved, by: meta.actor.personId, at: meta.occurredAt, reason: data.reason };
  const submissions = meeting.submissions.map((submission) => (submission.n === data.n ? { ...submission, outcome } : submission));
  return data.approved
    ? { ...meeting, submissions, status: 'APPROVED', approvedBy: outcome.by, approvedAt: outcome.at }
    : { ...meeting, submissions, status: 'DRAFTING' };
};

/** Folds one event. Never throws on a history that `decideMeeting` made, and reads no clock. */
export const evolveMeeting = (state: MeetingState, event: StampedMeetingEvent): MeetingState => {
  if (event.type === 'MinutesReceived') return received(event.data, event.meta);
  if (!state) return state;
  return evolveOpen(state, event);
};

const evolveOpen = (state: Meeting, event: Exclude<StampedMeetingEvent, { type: 'MinutesReceived' }>): Meeting => {
  const { meta } = event;
  switch (event.type) {
    case 'SegmentsIdentified': {
      const segments = event.data.segments.map((segment) => ({ ...segment, suggestedClass: segment.class, reclassified: [] }));
      return {
        ...state,
        status: 'DRAFTING',
        segments: Object.fromEntries(segments.map((segment) => [segment.id, segment])),
        segmentOrder: segments.map(({ id }) => id),
      };
    }
    case 'DraftSuggested':
      return withDraft(state, { ...emptyDraft(event.data.draft.id), suggestion: event.data.draft });
    case 'DraftConfirmed':
      return withDrafter(
        decided(state, event.data.draftId, confirmed(event.data.content), decision('confirmed', event.data.reason, meta)),
        meta,
      );
    case 'DraftCorrected':
      return withDrafter(
        decided(state, event.data.draftId, confirmed(event.data.content), decision('corrected', event.data.reason, meta)),
        meta,
      );
    case 'DraftAdded':
      return withDrafter(
        decided(state, event.data.draftId, confirmed(event.data.content), decision('added', event.data.reason, meta)),
        meta,
      );
    case 'DraftsMerged':
      return withDrafter(merged(state, event.data, meta), meta);
    case 'DraftDiscarded':
      return withDrafter(decided(state, event.data.draftId, { status: 'discarded' }, decision('discarded', event.data.reason, meta)), meta);
    case 'DraftJoined':
      return withDrafter(
        decided(
          state,
          event.data.draftId,
          { status: 'joined', joined: event.data.directiveId },
          decision('joined', event.data.reason, meta),
        ),
        meta,
      );
    case 'SegmentReclassified':
      return withDrafter(reclassified(state, event.data, meta), meta);
    case 'EarlierMinutesSuperseded':
      return { ...state, supersedes: event.data };
    case 'MinutesSuperseded': {
      const { by: meetingId, reason } = event.data;
      return { ...state, supersededBy: { meetingId, by: meta.actor.personId, at: meta.occurredAt, reason } };
    }
    case 'ListSubmitted':
      return withDrafter(
        {
          ...state,
          status: 'SUBMITTED',
          submissions: [...state.submissions, { n: event.data.n, by: meta.actor.personId, at: meta.occurredAt, outcome: null }],
        },
        meta,
      );
    case 'ListReturned':
      return listDecided(state, { n: event.data.n, approved: false, reason: event.data.reason }, meta);
    case 'ListApproved':
      return listDecided(state, { n: event.data.n, approved: true, reason: event.data.opinion }, meta);
  }
};
