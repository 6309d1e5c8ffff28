import type { Views } from '@duban/api-client';

/** Acts that answer something which was asked of the reader, on a page of its own. */
export const DECIDING = [
  'SignOff',
  'DecideExtension',
  'DecideTermination',
  'DecideStanding',
  'DecideDisagreement',
  'AnswerBlock',
  'ReleaseNotice',
] as const;
export type Deciding = (typeof DECIDING)[number];

export const isDeciding = (act: string | undefined): act is Deciding => DECIDING.some((each) => each === act);

export type WordsField = 'opinion' | 'reason' | 'ruling' | 'answer' | 'text' | 'goodCause';

/** One of the ways in which it can be answered. */
export interface Verdict {
  id: 'agree' | 'return' | 'refuse' | 'rule' | 'answer' | 'release' | 'waive';
  sends: Decidable | 'WaiveNotice' | 'ReturnList';
  /** What is said along with it, and whether it must be. */
  words: WordsField;
  needed: boolean;
  /** It fixes a date. */
  dated?: true;
  says: Record<string, boolean>;
}

const granting = (act: Deciding, dated?: true): readonly Verdict[] => [
  { id: 'agree', sends: act, words: 'reason', needed: false, says: { grant: true }, ...(dated ? { dated } : {}) },
  { id: 'refuse', sends: act, words: 'reason', needed: true, says: { grant: false } },
];

/** What a verdict is given on: of a task, a proposal that has none yet, or a list. */
export type Decidable = Deciding | 'DecideRegistration' | 'ApproveList';

/** The usual one first. */
const VERDICTS: Record<Decidable, readonly Verdict[]> = {
  DecideRegistration: [
    { id: 'agree', sends: 'DecideRegistration', words: 'reason', needed: false, says: { approve: true } },
    { id: 'return', sends: 'DecideRegistration', words: 'reason', needed: true, says: { approve: false } },
  ],
  ApproveList: [
    { id: 'agree', sends: 'ApproveList', words: 'opinion', needed: false, says: {} },
    { id: 'return', sends: 'ReturnList', words: 'reason', needed: true, says: {} },
  ],
  SignOff: [
    { id: 'agree', sends: 'SignOff', words: 'opinion', needed: false, says: { approve: true } },
    { id: 'return', sends: 'SignOff', words: 'opinion', needed: true, says: { approve: false } },
  ],
  DecideExtension: granting('DecideExtension', true),
  DecideTermination: granting('DecideTermination'),
  DecideStanding: granting('DecideStanding'),
  DecideDisagreement: [{ id: 'rule', sends: 'DecideDisagreement', words: 'ruling', needed: true, says: {} }],
  AnswerBlock: [{ id: 'answer', sends: 'AnswerBlock', words: 'answer', needed: true, says: {} }],
  ReleaseNotice: [
    { id: 'release', sends: 'ReleaseNotice', words: 'text', needed: true, says: {} },
    { id: 'waive', sends: 'WaiveNotice', words: 'goodCause', needed: true, says: {} },
  ],
};

type Can = Views['Can'];

const isDecidable = (act: string): act is Decidable => act in VERDICTS;

/** What the reader may answer now: a way of answering that is not theirs is not offered. */
export const verdictsFor = (asked: Can, can: readonly Can[]): Verdict[] =>
  isDecidable(asked.act)
    ? VERDICTS[asked.act].filter(
        ({ sends }) => sends === asked.act || can.some(({ act, noticeId }) => act === sends && noticeId === asked.noticeId),
      )
    : [];

/** What has been filled in so far, by verdict: the words of a refusal are no words of consent. */
export interface Said {
  words: Partial<Record<Verdict['id'], string>>;
  due: string;
}
export const NOTHING_SAID: Said = { words: {}, due: '' };
export const isNothing = ({ words, due }: Said): boolean => due === '' && Object.values(words).every((text) => text.trim() === '');

export interface Missing {
  words: boolean;
  due: boolean;
}

export const missingOf = ({ id, needed, dated }: Verdict, { words, due }: Said): Missing => ({
  words: needed && (words[id] ?? '').trim() === '',
  due: dated === true && due === '',
});

/** What is sent. @param consent what stands in the record where a consent was given without words: the API takes none without any */
export const bodyOf = (
  { id, words, needed, dated, says }: Verdict,
  said: Said,
  consent: string,
  actingFor?: { departmentId: string },
): Record<string, unknown> => ({
  ...says,
  [words]: (said.words[id] ?? '').trim() || (needed ? '' : consent),
  ...(dated ? { due: said.due } : {}),
  ...(actingFor ? { actingFor } : {}),
});

interface Asked {
  act?: string;
  n?: number;
  notice?: string;
}

const about = ({ n, notice }: Asked, target: { n?: number; noticeId?: string }): boolean =>
  (n === undefined || target.n === n) && (notice === undefined || target.noticeId === notice);

/** The act that an address names, as the reader can do it now; else why they cannot. */
export const askedOf = (
  { can = [], cannot = [] }: { can?: Can[]; cannot?: Views['Cannot'][] },
  asked: Asked,
): { can: Can | null; cannot: Views['Cannot'] | null } => {
  const found = can.find((each) => each.act === asked.act && about(asked, each));
  if (found) return { can: found, cannot: null };
  return { can: null, cannot: cannot.find((each) => each.act === asked.act && about(asked, each)) ?? null };
};
