import { first, refusal, textRequired, when } from '../../../shared/refusing.js';
import type { MeetingEvent } from '../../events/registry.js';
import { listedDrafts } from '../../state/accounting.js';
import type { MeetingRefusal } from '../../state/refusals.js';
import type { DraftContent, Meeting, MeetingDraft } from '../../state/meeting-state.js';
import { changedParts } from './draft-content.js';

/** What a signer does to single lines in approving the list. */
export interface SignedLines {
  strike?: { draftId: string; reason: string }[] | undefined;
  mend?: { draftId: string; content: DraftContent; reason: string }[] | undefined;
}

/** The list as it is approved: without what is struck, and as it is mended. */
export const linesApproved = (meeting: Meeting, { strike = [], mend = [] }: SignedLines): MeetingDraft[] =>
  listedDrafts(meeting)
    .filter(({ id }) => !strike.some(({ draftId }) => draftId === id))
    .map((draft) => ({ ...draft, content: mend.find(({ draftId }) => draftId === draft.id)?.content ?? draft.content }));

const namedTwice = (ids: readonly string[]): string | undefined => ids.find((id, n) => ids.indexOf(id) !== n);

/** Only lines of the list, each once, each with its reason; a list of which nothing is left is returned instead. */
export const linesRefused = (meeting: Meeting, { strike = [], mend = [] }: SignedLines): MeetingRefusal | null => {
  const lines = [...strike, ...mend];
  const listed = new Set(listedDrafts(meeting).map(({ id }) => id));
  const twice = namedTwice(lines.map(({ draftId }) => draftId));
  const status = strike.some(({ draftId }) => draftId === twice) ? 'discarded' : 'confirmed';
  const unchanged = mend.find(({ draftId, content }) => {
    const before = meeting.drafts[draftId]?.content;
    return before != null && changedParts(before, content).length === 0;
  });
  return first(
    ...lines.map(({ draftId }) => (listed.has(draftId) ? null : refusal('draft_not_found', { draftId }))),
    twice === undefined ? null : refusal('draft_already_decided', { draftId: twice, status }),
    ...lines.map(({ reason }) => textRequired({ reason })),
    unchanged === undefined ? null : refusal('nothing_mended', { draftId: unchanged.draftId }),
    when(listed.size > 0 && strike.length === listed.size, 'list_empty'),
  );
};

export const lineEvents = (meeting: Meeting, { strike = [], mend = [] }: SignedLines): MeetingEvent[] => [
  ...strike.map((data): MeetingEvent => ({ type: 'LineStruck', data })),
  ...mend.map((data): MeetingEvent => {
    const before = meeting.drafts[data.draftId]?.content;
    return { type: 'LineMended', data: { ...data, changed: before ? changedParts(before, data.content) : [] } };
  }),
];
