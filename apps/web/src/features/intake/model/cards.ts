import type { Views } from '@duban/api-client';
import type { Draft, Meeting } from './paper.js';

type OfferedContent = NonNullable<Draft['offered']>['content'];
type OfferedOrder = OfferedContent['tasks'][number];
export type Due = NonNullable<OfferedOrder['due']>;
export type Order = Omit<OfferedOrder, 'due'> & { due?: Due };
/** As it is offered or was decided on; sent back it has a leader. */
export type Content = Omit<OfferedContent, 'tasks'> & { tasks: Order[] };
export type Match = Meeting['matches'][number];

/** What a person has to say before it can be confirmed. */
export type Gap = 'leads' | 'collator' | 'leader';

export interface Card {
  id: string;
  status: Draft['status'];
  /** As it was decided on, else as it is offered; null of what is neither. */
  content: Content | null;
  title: string;
  requirement: string;
  segmentIds: string[];
  gaps: Gap[];
  /** The closure standard is the usual one: the source has none. */
  standardAssumed: boolean;
  /** What the source leaves open, in its words. */
  questions: { kind: string; words: string; departmentIds: string[]; dues: Due[] }[];
  /** Units as the source writes them, which the directory does not know. */
  unknown: string[];
  /** Words that the date was read from, where none was: by rule. */
  policy: { amount: number; unit: string } | null;
  alike: { draftId: string; similarity: number }[];
  matches: Match[];
  /** Of the last decision. */
  decided: { by: string; at: string; reason: string } | null;
  mergedInto: string | null;
  directiveId: string | null;
  directiveNumber: string | null;
  acts: ReadonlySet<string>;
}

const GAPS: readonly (readonly [RegExp, Gap])[] = [
  [/\/(leads|units)$/, 'leads'],
  [/\/collator$/, 'collator'],
  [/^\/leaderInCharge$/, 'leader'],
];

const gapsIn = (missing: readonly string[]): Gap[] =>
  GAPS.filter(([place]) => missing.some((one) => place.test(one))).map(([, gap]) => gap);

const contentIn = (content: OfferedContent | null): Content | null =>
  content && { ...content, tasks: content.tasks.map(({ due, ...order }) => (due ? { ...order, due } : order)) };

const cardOf = (draft: Draft, matches: readonly Match[]): Card => {
  const { id, status, suggestion, offered, decisions, mergedInto, directiveId, directiveNumber, can = [] } = draft;
  const content = contentIn(draft.content ?? offered?.content ?? null);
  const last = decisions.at(-1);
  const limit = suggestion?.policyDefault?.limit;
  return {
    ...{ id, status, content, mergedInto, directiveId, directiveNumber },
    title: content?.title ?? suggestion?.title ?? '',
    requirement: content?.requirement ?? suggestion?.requirement ?? '',
    segmentIds: content?.segmentIds ?? suggestion?.segmentIds ?? [],
    gaps: gapsIn(offered?.missing ?? []),
    standardAssumed: offered?.assumed.includes('/closureStandard') ?? false,
    questions: (suggestion?.decisionsNeeded ?? []).map(({ kind, words, departmentIds, dues = [] }) => ({
      ...{ kind, words, departmentIds },
      dues: dues.flatMap((due) => due ?? []),
    })),
    unknown: [
      ...new Set(
        (suggestion?.doers ?? []).filter((doer) => doer.kind === 'organ' && doer.departmentId === undefined).map(({ text }) => text),
      ),
    ],
    policy: limit === undefined || content?.tasks.some(({ due }) => due) ? null : limit,
    alike: (suggestion?.mergeCandidates ?? []).map(({ draftId, similarity }) => ({ draftId, similarity })),
    matches: matches.filter((match) => match.draftId === id),
    decided: last === undefined ? null : { by: last.by, at: last.at, reason: last.reason },
    acts: new Set(can.map(({ act }) => act)),
  };
};

export const cardsOf = ({ drafts, matches }: Pick<Meeting, 'drafts' | 'matches'>): Card[] => drafts.map((draft) => cardOf(draft, matches));

export const isOpen = ({ status }: Card): boolean => status === 'suggested';

/** Something about it is left to a person, whatever they press. */
export const asksPerson = ({ gaps, questions }: Pick<Card, 'gaps' | 'questions'>): boolean => gaps.length > 0 || questions.length > 0;

/** Nothing about it is left to a person: it may be confirmed with others. */
export const isReady = (card: Card): boolean =>
  isOpen(card) && !asksPerson(card) && !card.matches.some(({ strong, apart }) => strong && apart === null) && card.acts.has('ConfirmDraft');

/** 汇总单位 is all that these lack: one answer does for every one of them. */
export const lackingCollator = (cards: readonly Card[], besides: string): Card[] =>
  cards.filter(
    (card) =>
      card.id !== besides &&
      isOpen(card) &&
      card.acts.has('ConfirmDraft') &&
      card.questions.length === 0 &&
      card.gaps.every((gap) => gap === 'collator') &&
      card.gaps.length > 0,
  );

export const progressOf = (cards: readonly Card[]): { decided: number; all: number } => ({
  all: cards.length,
  decided: cards.filter((card) => !isOpen(card)).length,
});

/** The one that many steps on; at the ends it stays. */
export const stepFrom = (cards: readonly Pick<Card, 'id'>[], at: string | null, step: number): string | null => {
  const now = cards.findIndex(({ id }) => id === at);
  const next = now < 0 ? 0 : Math.min(cards.length - 1, Math.max(0, now + step));
  return cards[next]?.id ?? null;
};

/** The next that is not decided on, from here on and round; this one where nothing is left. */
export const nextOpen = (cards: readonly Card[], at: string | null, besides: readonly string[] = []): string | null => {
  const now = cards.findIndex(({ id }) => id === at);
  const round = [...cards.slice(now + 1), ...cards.slice(0, now + 1)];
  return round.find((card) => isOpen(card) && !besides.includes(card.id))?.id ?? at;
};

/** What still stands between a list and its approval, as far as the page can lead there. */
export interface Left {
  undecided: string[];
  /** Go on with open directives, and nobody has said whether they do. */
  matters: string[];
  looks: number;
}

export const leftOf = (cards: readonly Card[], { lookLeft }: Pick<Meeting, 'lookLeft'>): Left => ({
  undecided: cards.filter(isOpen).map(({ id }) => id),
  matters: cards
    .filter(({ status, matches }) => status === 'confirmed' && matches.some(({ strong, apart }) => strong && apart === null))
    .map(({ id }) => id),
  looks: lookLeft,
});

/** Sentences that a refusal names, to be led to. */
export const segmentsIn = (cannot: Views['Cannot'] | undefined): string[] => {
  const ids = cannot?.params?.['segmentIds'];
  return typeof ids === 'string' && ids !== '' ? ids.split(',') : [];
};
