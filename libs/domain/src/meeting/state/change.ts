import type { UnpinnedEventMeta } from '../../shared/event-meta.js';
import type { DraftContent, DraftDecision, Meeting, MeetingDraft, Submission } from './meeting-state.js';

export const emptyDraft = (id: string): MeetingDraft => ({
  id,
  suggestion: null,
  status: 'suggested',
  content: null,
  mergedInto: null,
  joined: null,
  decisions: [],
});

/** Whoever did it, and whom they did it for, may not approve the list. */
export const withDrafter = (meeting: Meeting, meta: UnpinnedEventMeta): Meeting => {
  const persons = [meta.actor.personId, ...(meta.authority.onBehalfOf ? [meta.authority.onBehalfOf] : [])];
  const fresh = persons.filter((person) => person !== 'system' && !meeting.drafters.includes(person));
  return fresh.length === 0 ? meeting : { ...meeting, drafters: [...meeting.drafters, ...fresh] };
};

export const withDraft = (meeting: Meeting, draft: MeetingDraft): Meeting => ({
  ...meeting,
  drafts: { ...meeting.drafts, [draft.id]: draft },
  draftOrder: meeting.drafts[draft.id] ? meeting.draftOrder : [...meeting.draftOrder, draft.id],
});

export const decision = (kind: DraftDecision['kind'], reason: string, meta: UnpinnedEventMeta): DraftDecision => ({
  kind,
  by: meta.actor.personId,
  at: meta.occurredAt,
  reason,
});

/** 过目: what of these was still to be looked at has been, by whoever decided on it. */
export const lookedOver = (meeting: Meeting, segmentIds: readonly string[], { actor, occurredAt }: UnpinnedEventMeta): Meeting => {
  const seen = new Set(segmentIds);
  const opens = ({ segmentId, looked }: Meeting['look'][number]): boolean => looked === null && seen.has(segmentId);
  if (!meeting.look.some(opens)) return meeting;
  const looked = { by: actor.personId, at: occurredAt };
  return { ...meeting, look: meeting.look.map((item) => (opens(item) ? { ...item, looked } : item)) };
};

/** A draft on which somebody has decided. */
export const decided = (meeting: Meeting, id: string, change: Partial<MeetingDraft>, entry: DraftDecision): Meeting => {
  const before = meeting.drafts[id] ?? emptyDraft(id);
  return withDraft(meeting, { ...before, ...change, decisions: [...before.decisions, entry] });
};

export const confirmed = (content: DraftContent): Partial<MeetingDraft> => ({ status: 'confirmed', content });

/** A draft that is to be done, as somebody decided; they have seen the sentences that it rests on. */
export const decidedToDo = (meeting: Meeting, id: string, content: DraftContent, entry: DraftDecision, meta: UnpinnedEventMeta): Meeting =>
  withDrafter(lookedOver(decided(meeting, id, confirmed(content), entry), content.segmentIds, meta), meta);

/** One round of the list with its signers. */
export const withSubmission = (meeting: Meeting, n: number, change: (submission: Submission) => Submission): Meeting => ({
  ...meeting,
  submissions: meeting.submissions.map((submission) => (submission.n === n ? change(submission) : submission)),
});

/** A list that its submitter took back. */
export const listTakenBack = (meeting: Meeting, { n, reason }: { n: number; reason: string }, meta: UnpinnedEventMeta): Meeting => {
  const outcome = { approved: false, withdrawn: true as const, by: meta.actor.personId, at: meta.occurredAt, reason };
  return { ...withSubmission(meeting, n, (submission) => ({ ...submission, outcome })), status: 'DRAFTING' };
};

/** A list that came back from its signer. */
export const listDecided = (
  meeting: Meeting,
  { n, ...said }: { n: number; approved: boolean; reason: string },
  meta: UnpinnedEventMeta,
): Meeting => {
  const outcome = { approved: said.approved, by: meta.actor.personId, at: meta.occurredAt, reason: said.reason };
  const next = withSubmission(meeting, n, (submission) => ({ ...submission, outcome }));
  return said.approved ? { ...next, status: 'APPROVED', approvedBy: outcome.by, approvedAt: outcome.at } : { ...next, status: 'DRAFTING' };
};
