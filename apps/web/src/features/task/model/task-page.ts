import type { Views } from '@duban/api-client';
import type { Directive, Task } from '../../../shared/acts/model/form-on.js';
import type { Duty } from '../../../shared/api/home.js';
import { shapeOf, type Shape } from '../../../shared/status/standing.js';

export type { Directive, Task };

/** A piece of the paper's words: what this directive is about, the rest of its sentence, or what stands around that. */
export interface Quote {
  text: string;
  tone: 'own' | 'sentence' | 'around';
}

type Source = Pick<Directive, 'basis' | 'requirement' | 'paragraphs'>;

const withoutEmpty = (parts: readonly Quote[]): Quote[] => parts.filter(({ text }) => text !== '');

/** The requirement told apart where its sentence says more than that; null where the sentence says nothing else. */
const inSentence = (text: string, requirement: string): Quote[] | null => {
  const at = text.indexOf(requirement);
  if (at < 0 || !/[\p{L}\p{N}]/u.test(text.replace(requirement, ''))) return null;
  return withoutEmpty([
    { text: text.slice(0, at), tone: 'sentence' },
    { text: requirement, tone: 'own' },
    { text: text.slice(at + requirement.length), tone: 'sentence' },
  ]);
};

/** Sentences that end with a stop of the Latin script stand apart. */
const apart = (text: string): string => (/[.!?;:]["')\]]*$/u.test(text) ? `${text} ` : text);

/**
 * The paragraphs that the directive came from, its own sentences told apart from those around them; of a sentence whose paragraph is not
 * at hand the sentence alone, and without any source the requirement as it was written down.
 */
export const quotesOf = ({ basis, requirement, paragraphs = [] }: Source): Quote[][] => {
  if (basis.length === 0) return [[{ text: requirement, tone: 'sentence' }]];
  // A mark over all there is would tell nothing apart.
  const alone = (text: string): Quote[] => inSentence(text, requirement) ?? [{ text, tone: 'sentence' }];
  const around = paragraphs.map(({ sentences }) =>
    sentences.flatMap(({ text, own }, n): Quote[] => {
      const said = n < sentences.length - 1 ? apart(text) : text;
      if (!own) return [{ text: said, tone: 'around' }];
      if (sentences.every((one) => one.own)) return alone(said);
      return inSentence(said, requirement) ?? [{ text: said, tone: 'own' }];
    }),
  );
  const shown = new Set(paragraphs.flatMap(({ sentences }) => sentences.filter(({ own }) => own).map(({ text }) => text)));
  return [...around, ...basis.filter(({ text }) => !shown.has(text)).map(({ text }) => alone(text))];
};

export interface Clock {
  id: string;
  /** null: no clock runs for it. */
  obligationId: string | null;
  label: Views['BilingualText'];
  /** Whose it is, when it is not the reader's. */
  owner: Duty['owner'] | null;
  due: string | null;
  dueDay: Duty['dueDay'];
  remaining: Duty['remaining'];
  shape: Shape;
  /** Of the date for closing: where it comes from. */
  origin: Task['dueOrigin'];
  late: boolean;
  /** Said of a date in a year whose holidays are not announced yet. */
  provisional: Views['BilingualText'] | null;
  /** Why it does not run now. */
  heldFor: HeldFor | null;
}

export const HELD_FOR = ['extension', 'response', 'suspension', 'closure'] as const;
export type HeldFor = (typeof HELD_FOR)[number] | 'other';
const heldFor = ({ status, heldFor: reason }: Duty): HeldFor | null =>
  status === 'held' ? (HELD_FOR.find((each) => each === reason) ?? 'other') : null;

const isOwn = (owner: Duty['owner'], own: ReadonlySet<string>): boolean => owner.kind === 'department' && own.has(owner.departmentId);

/** A date that was changed since is no longer that of the paper or of the rules. */
const originOf = ({ dueOrigin, baselineDue, currentDue }: Task): Task['dueOrigin'] => (currentDue === baselineDue ? dueOrigin : 'decision');

/** Open clocks of one task: the reader's own first, then by date. */
export const clocksOf = (task: Task, duties: readonly Duty[], own: ReadonlySet<string>): Clock[] => {
  const clocks = duties
    .filter(({ taskId }) => taskId === task.id)
    .map((duty) => ({
      id: duty.id,
      obligationId: duty.obligationId,
      label: duty.label,
      owner: isOwn(duty.owner, own) ? null : duty.owner,
      due: duty.due,
      dueDay: duty.dueDay,
      remaining: duty.remaining,
      shape: shapeOf(duty),
      origin: duty.kind === 'complete' ? originOf(task) : null,
      late: duty.overdue !== null,
      provisional: task.obligations.find(({ id }) => id === duty.obligationId)?.provisional ?? null,
      heldFor: heldFor(duty),
    }));
  const far = '9999';
  return clocks.sort((a, b) => Number(a.owner !== null) - Number(b.owner !== null) || (a.due ?? far).localeCompare(b.due ?? far));
};

export interface TaskPart {
  departmentId: string;
  part: 'lead' | 'assist';
  duty: string | null;
  state: { key: 'received' | 'notReceived' | 'contributed'; at: string | null };
  contributionDue: string | null;
  own: boolean;
}

const stateOf = (receivedAt: string | null, contributedAt: string | null): TaskPart['state'] => {
  if (contributedAt !== null) return { key: 'contributed', at: contributedAt };
  return receivedAt === null ? { key: 'notReceived', at: null } : { key: 'received', at: receivedAt };
};

/** Who has a part, and how far they are; the lead first, the others in the order in which they were named. */
export const partsOf = (task: Task, own: ReadonlySet<string>): TaskPart[] => [
  {
    departmentId: task.lead,
    part: 'lead',
    duty: null,
    state: stateOf(task.receivedAt, null),
    contributionDue: null,
    own: own.has(task.lead),
  },
  ...task.assists.map(({ departmentId, duty, receivedAt, contributedAt, contributionDue }) => ({
    ...{ departmentId, part: 'assist' as const, duty: duty === '' ? null : duty },
    state: stateOf(receivedAt, contributedAt),
    contributionDue: contributedAt === null ? contributionDue : null,
    own: own.has(departmentId),
  })),
];

/** What was asked of the department or by it, and how it was answered. */
export interface Exchange {
  id: string;
  at: string;
  kind: 'nudge' | 'block' | 'extension' | 'return' | 'answer' | 'termination' | 'notice';
  /** null: the clock, or whoever signed it as the timeline says. */
  by: string | null;
  text: string;
  /** null = it waits for an answer; an empty text = it was answered, in the timeline's words. */
  answer: { at: string; text: string } | null;
  /** Of an extension: what was asked for, what was granted. */
  due: string | null;
  granted: boolean | null;
  /** Of a notice: its colour is said with its number. */
  colour: Views['Notice']['colour'] | null;
}

const exchange = (one: Omit<Exchange, 'due' | 'granted' | 'colour'> & Partial<Exchange>): Exchange => ({
  ...{ due: null, granted: null, colour: null },
  ...one,
});

/** The latest first. */
export const exchangesOf = (task: Task): Exchange[] =>
  [
    ...task.nudges.map(({ n, at, by, text, answeredAt }) =>
      exchange({ id: `nudge-${n}`, at, kind: 'nudge', by, text, answer: answeredAt === null ? null : { at: answeredAt, text: '' } }),
    ),
    ...task.blocks.map(({ n, raisedAt, by, request, answeredAt, clearedAt }) => {
      const at = answeredAt ?? clearedAt;
      return exchange({ id: `block-${n}`, at: raisedAt, kind: 'block', by, text: request, answer: at === null ? null : { at, text: '' } });
    }),
    ...task.extensions
      .filter(({ withdrawn }) => !withdrawn)
      .map(({ n, requestedAt, by, cause, proposedDue, decision }) =>
        exchange({
          ...{ id: `extension-${n}`, at: requestedAt, kind: 'extension', by, text: cause },
          answer: decision === null ? null : { at: decision.at, text: decision.reason },
          due: decision?.due ?? proposedDue,
          granted: decision?.granted ?? null,
        }),
      ),
    ...task.responses
      .filter(({ withdrawn }) => !withdrawn)
      .map(({ n, at, by, cause, decision }) =>
        exchange({
          id: `response-${n}`,
          at,
          kind: 'answer',
          by,
          text: cause,
          answer: decision === null ? null : { at: decision.at, text: decision.reason },
        }),
      ),
    ...task.notices.flatMap(({ id, colour, number, status, issuedAt, answerDue, answeredAt }) =>
      issuedAt === null || (status !== 'issued' && status !== 'answered')
        ? []
        : [
            exchange({
              ...{ id: `notice-${id}`, at: issuedAt, kind: 'notice', by: null, text: number ?? '', due: answerDue, colour },
              answer: answeredAt === null ? null : { at: answeredAt, text: '' },
            }),
          ],
    ),
    ...task.closures.flatMap(({ n, outcome }) =>
      outcome === null || outcome.approved
        ? []
        : [exchange({ id: `return-${n}`, at: outcome.at, kind: 'return', by: outcome.by, text: outcome.opinion, answer: null })],
    ),
  ].sort((a, b) => b.at.localeCompare(a.at));

/** A return is answered by asking for closure again, and needs no "open" beside it. */
export const isOpen = ({ kind, answer }: Exchange): boolean => kind !== 'return' && answer === null;

/** What concerns this task, its own entries and the directive's, or all of the directive; the latest first. */
export const timelineOf = (entries: readonly Views['TimelineEntry'][], taskId: string | null): Views['TimelineEntry'][] =>
  entries.filter((entry) => taskId === null || entry.taskId === null || entry.taskId === taskId).reverse();
