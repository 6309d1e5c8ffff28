import type { Views } from '@duban/api-client';
import type { Choice } from './field-name.js';

export type Directive = Views['Directive'];
export type Task = Views['Task'];

/** What a form is filled in on, as far as it decides what is asked. */
export interface FormOn {
  /** null where an act is not about one. */
  directive: Directive | null;
  /** null: it is about the directive as a whole. */
  task: Task | null;
  /** Does the reader's unit lead. */
  leads: boolean;
  /** What the reader's unit has asked for and may take back. */
  pending: readonly Choice[];
  /** The answer to a dispatch that is to be decided. */
  asked: Views['DispatchResponse'] | undefined;
  watched: Watched;
}

/** What the reader watches of a directive. */
export interface Watched {
  whole: boolean;
  task: boolean;
}
type WatchedBy = Pick<Views['Directive'], 'watches'>;

/** 关注 is one's own; whoever stands in for a leader watches for them. */
export const watchedOf = (directive: WatchedBy, task: WatchedBy, readers: ReadonlySet<string>): Watched => {
  const by = ({ watches = [] }: WatchedBy): boolean => watches.some(({ personId }) => readers.has(personId));
  return { whole: by(directive), task: by(task) };
};

type Own = ReadonlySet<string>;

interface Undecided {
  decision: object | null;
  withdrawn?: true;
}
const undecided = ({ decision, withdrawn }: Undecided): boolean => decision === null && !withdrawn;

/** In the order in which they are usually taken back. */
const pendingOf = (task: Task, own: Own): Choice[] => {
  const leads = own.has(task.lead);
  const mine = ({ departmentId }: { departmentId: string }): boolean => own.has(departmentId);
  const all: [Choice, boolean][] = [
    ['extension', leads && task.extensions.some(undecided)],
    ['closure', leads && task.closures.some(({ outcome, withdrawn }) => outcome === null && !withdrawn)],
    ['standing', leads && task.standingRequest !== null],
    ['termination', leads && (task.terminationRequests ?? []).some(undecided)],
    ['answer', task.responses.some((one) => undecided(one) && mine(one))],
    ['disagreement', (task.disagreements ?? []).some((one) => undecided(one) && mine(one))],
  ];
  return all.flatMap(([choice, is]) => (is ? [choice] : []));
};

const NOT_WATCHED: Watched = { whole: false, task: false };

export const formOn = (task: Task, own: Own, n?: number, watched = NOT_WATCHED): FormOn => ({
  directive: null,
  task,
  leads: own.has(task.lead),
  pending: pendingOf(task, own),
  asked: task.responses.find((one) => one.n === n),
  watched,
});

/** What the whole directive is acted on with. */
export const formOnWhole = (directive: Directive, watched: Watched): FormOn => ({
  ...{ directive, task: null, leads: false, pending: [], asked: undefined, watched },
});

/** Who else has a part in the task. */
export const otherSides = (task: Task | null, own: Own): string[] =>
  task === null ? [] : [task.lead, ...task.assists.map(({ departmentId }) => departmentId)].filter((each) => !own.has(each));

/** The notice that is answered or waived: its colour and number head the form, on paper too. */
export const noticeOn = (task: Task, noticeId: string | undefined): Views['Notice'] | undefined =>
  task.notices.find(({ id }) => id === noticeId);

/** What an act answers, in the words in which it was put. */
export interface Asked {
  by: string;
  at: string;
  texts: string[];
}

const asked = (one: { by: string } | undefined, at: string | undefined, ...texts: (string | undefined)[]): Asked | null =>
  one === undefined || at === undefined ? null : { by: one.by, at, texts: texts.filter((text): text is string => Boolean(text?.trim())) };

export const askedBy = (task: Task, act: string, n: number | undefined): Asked | null => {
  const nudge = task.nudges.find((one) => one.n === n);
  const block = task.blocks.find((one) => one.n === n);
  const extension = task.extensions.find((one) => one.n === n);
  const answer = task.responses.find((one) => one.n === n);
  switch (act) {
    case 'AnswerNudge':
      return asked(nudge, nudge?.at, nudge?.text);
    case 'AnswerBlock':
    case 'ClearBlock':
      return asked(block, block?.raisedAt, block?.request, block?.cause);
    case 'ScreenExtension':
    case 'DecideExtension':
      return asked(extension, extension?.requestedAt, extension?.cause, extension?.progress);
    case 'DecideDispatchAnswer':
      return asked(answer, answer?.at, answer?.cause, answer?.done, answer?.next);
    default:
      return null;
  }
};
