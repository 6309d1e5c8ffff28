import { needsDecision } from './accounting.js';
import { changedParts, contentFinding } from './draft-content.rules.js';
import { accept, refuse } from './context.js';
import type { MeetingContext, MeetingDecision } from './context.js';
import type { MeetingCommand, MeetingCommandMap } from './commands.js';
import type { DraftContent, Meeting, MeetingDraft } from './state.js';

type DraftCommand = Extract<
  MeetingCommand,
  { type: 'ConfirmDraft' | 'CorrectDraft' | 'MergeDrafts' | 'DiscardDraft' | 'AddDraft' | 'JoinDraft' }
>;

const blank = (text: string): boolean => text.trim() === '';

const contentRefusal = (meeting: Meeting, content: DraftContent, ctx: MeetingContext): MeetingDecision | null => {
  const finding = contentFinding(meeting, content, ctx);
  return finding ? refuse(finding.code, finding.params) : null;
};

/** A draft that can still be decided on: suggested, or confirmed while the list is with the drafters. */
const openDraft = (meeting: Meeting, draftId: string): MeetingDraft | MeetingDecision => {
  const draft = meeting.drafts[draftId];
  if (!draft) return refuse('draft_not_found', { draftId });
  return draft.status === 'suggested' || draft.status === 'confirmed'
    ? draft
    : refuse('draft_already_decided', { draftId, status: draft.status });
};
const isRefusal = (found: MeetingDraft | MeetingDecision): found is MeetingDecision => 'ok' in found;

const confirm = (meeting: Meeting, data: MeetingCommandMap['ConfirmDraft'], ctx: MeetingContext): MeetingDecision => {
  const draft = openDraft(meeting, data.draftId);
  if (isRefusal(draft)) return draft;
  if (draft.status !== 'suggested') return refuse('draft_already_decided', { draftId: draft.id, status: draft.status });
  // What the source leaves open is settled by a person who says on what ground.
  if (needsDecision(draft) && blank(data.reason)) return refuse('decision_needed', { draftIds: draft.id });
  return contentRefusal(meeting, data.content, ctx) ?? accept({ type: 'DraftConfirmed', data });
};

const suggestedWords = (draft: MeetingDraft, next: DraftContent): string[] => {
  const offered = draft.suggestion;
  if (!offered) return [];
  const differs: [string, boolean][] = [
    ['title', offered.title !== next.title],
    ['requirement', offered.requirement !== next.requirement],
    ['closureStandard', offered.closureStandard !== next.closureStandard],
    ['segmentIds', offered.segmentIds.join() !== next.segmentIds.join()],
  ];
  return differs.filter(([, changed]) => changed).map(([part]) => part);
};

const correct = (meeting: Meeting, data: MeetingCommandMap['CorrectDraft'], ctx: MeetingContext): MeetingDecision => {
  const draft = openDraft(meeting, data.draftId);
  if (isRefusal(draft)) return draft;
  if (blank(data.reason)) return refuse('text_required', { field: 'reason' });
  const refusal = contentRefusal(meeting, data.content, ctx);
  if (refusal) return refusal;
  const changed = draft.content ? changedParts(draft.content, data.content) : suggestedWords(draft, data.content);
  return accept({ type: 'DraftCorrected', data: { ...data, changed } });
};

const merge = (meeting: Meeting, data: MeetingCommandMap['MergeDrafts'], ctx: MeetingContext): MeetingDecision => {
  if (data.from.length === 0 || data.from.includes(data.into)) return refuse('merge_into_itself', { draftId: data.into });
  for (const draftId of [data.into, ...data.from]) {
    const draft = openDraft(meeting, draftId);
    if (isRefusal(draft)) return draft;
  }
  if (blank(data.reason)) return refuse('text_required', { field: 'reason' });
  return contentRefusal(meeting, data.content, ctx) ?? accept({ type: 'DraftsMerged', data });
};

const add = (meeting: Meeting, data: MeetingCommandMap['AddDraft'], ctx: MeetingContext): MeetingDecision => {
  if (meeting.drafts[data.draftId]) return refuse('draft_exists', { draftId: data.draftId });
  if (blank(data.reason)) return refuse('text_required', { field: 'reason' });
  return contentRefusal(meeting, data.content, ctx) ?? accept({ type: 'DraftAdded', data });
};

const endWithReason = (meeting: Meeting, data: MeetingCommandMap['DiscardDraft'] | MeetingCommandMap['JoinDraft']): MeetingDecision => {
  const draft = openDraft(meeting, data.draftId);
  if (isRefusal(draft)) return draft;
  if (blank(data.reason)) return refuse('text_required', { field: 'reason' });
  if (!('directiveId' in data)) return accept({ type: 'DraftDiscarded', data });
  const segmentIds = draft.content?.segmentIds ?? draft.suggestion?.segmentIds ?? [];
  return accept({ type: 'DraftJoined', data: { ...data, segmentIds } });
};

/** A named person's decision on one suggestion. Suggestions are never changed by it; both stay on record. */
export const decideDraft = (meeting: Meeting, command: DraftCommand, ctx: MeetingContext): MeetingDecision => {
  switch (command.type) {
    case 'ConfirmDraft':
      return confirm(meeting, command.data, ctx);
    case 'CorrectDraft':
      return correct(meeting, command.data, ctx);
    case 'MergeDrafts':
      return merge(meeting, command.data, ctx);
    case 'AddDraft':
      return add(meeting, command.data, ctx);
    case 'DiscardDraft':
    case 'JoinDraft':
      return endWithReason(meeting, command.data);
  }
};
