import { ACTIONABLE_CLASSES } from '../../minutes/analysis.js';
import type { MeetingMatch } from './matter-match.js';
import type { DraftDecision, Meeting, MeetingDraft } from './meeting-state.js';

const inOrder = (meeting: Meeting): MeetingDraft[] =>
  meeting.draftOrder.map((id) => meeting.drafts[id]).filter((draft): draft is MeetingDraft => draft !== undefined);

/** Drafts that go on the list. */
export const listedDrafts = (meeting: Meeting): MeetingDraft[] => inOrder(meeting).filter(({ status }) => status === 'confirmed');
/** Suggestions on which nobody has decided yet. */
export const undecidedDrafts = (meeting: Meeting): MeetingDraft[] => inOrder(meeting).filter(({ status }) => status === 'suggested');

/** The source names two leads, or says 责任单位 where that may mean lead or assist: the splitter does not choose. */
export const needsDecision = (draft: MeetingDraft): boolean => (draft.suggestion?.decisionsNeeded ?? []).length > 0;

const basisOf = (draft: MeetingDraft): string[] => draft.content?.segmentIds ?? draft.suggestion?.segmentIds ?? [];

/** How each sentence with something to do is accounted for: by drafts of the list, or by a discarding with its reason. */
export const accountOf = (meeting: Meeting, segmentId: string): { drafts: string[]; discarded: string[]; accounted: boolean } => {
  const citing = inOrder(meeting).filter((draft) => basisOf(draft).includes(segmentId));
  const drafts = citing.filter(({ status }) => status === 'confirmed' || status === 'joined').map(({ id }) => id);
  const discarded = citing.filter(({ status }) => status === 'discarded').map(({ id }) => id);
  return { drafts, discarded, accounted: drafts.length > 0 || discarded.length > 0 };
};

/** Sentences of an actionable class that no draft cites and nobody has set aside, in order of the text. */
export const unaccountedSegments = (meeting: Meeting): string[] =>
  meeting.segmentOrder.filter((id) => {
    const segment = meeting.segments[id];
    return segment !== undefined && ACTIONABLE_CLASSES.includes(segment.class) && !accountOf(meeting, id).accounted;
  });

/** 要看一眼, and nobody has yet; in order of the text. */
export const unlookedSegments = ({ look }: Meeting): string[] =>
  look.flatMap(({ segmentId, looked }) => (looked === null ? [segmentId] : []));

/** The open directive that a draft seems to go on with. */
export const matchOf = ({ matches }: Meeting, draftId: string): MeetingMatch | undefined =>
  matches.find((match) => match.draftId === draftId);

/** Drafts of the list that would stand beside an open directive as its double: neither joined to it nor said to be another matter. */
export const doubledDrafts = (meeting: Meeting): MeetingDraft[] =>
  listedDrafts(meeting).filter(({ id }) => {
    const match = matchOf(meeting, id);
    return match !== undefined && match.strong && match.apart === null;
  });

/** Drafts that rest on a sentence, by their decision or else by their suggestion. */
export const draftsCiting = (meeting: Meeting, segmentId: string): MeetingDraft[] =>
  meeting.draftOrder.flatMap((id) => {
    const draft = meeting.drafts[id];
    return draft && (draft.content ?? draft.suggestion)?.segmentIds.includes(segmentId) ? [draft] : [];
  });

/** Lines that the signer struck or worded otherwise: only an approval does so, and a list is approved once. */
export const lineChanges = (meeting: Meeting): { struck: number; mended: number } => {
  const count = (kind: DraftDecision['kind']): number =>
    inOrder(meeting).filter(({ decisions }) => decisions.some((one) => one.kind === kind)).length;
  return { struck: count('struck'), mended: count('mended') };
};
