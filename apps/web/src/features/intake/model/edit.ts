import { dueDayOf, isoDay } from '../../../shared/dates/civil.js';
import type { Card, Content, Due, Order } from './cards.js';

/** A draft while somebody changes it. */
export interface Edit {
  title: string;
  requirement: string;
  standard: string;
  leads: string[];
  assists: string[];
  /** Of work that several do each for themselves: who gathers it. */
  collator: string;
  leader: string;
  grade: Content['grade'];
  /** `YYYY-MM-DD`; empty = none, the policy's then. */
  day: string;
  reason: string;
}

export const dayOfDue = (due: Due | undefined): string => (due ? isoDay(dueDayOf(due.at)) : '');

const doing = ({ shape, leads, units = [] }: Order): string[] => (shape === 'parallel' ? units : leads);

const BLANK_ORDER: Order = { shape: 'joint', leads: [], assists: [], kind: 'task', title: '', closureStandard: '' };

/** What is asked for up to its first stop. */
const titleOf = (requirement: string): string => requirement.replace(/[。；;\n].*$/su, '').slice(0, 60);

/** A draft of one's own, on sentences of the text: on all that they say, or on some words of it. */
export const blankContent = (segments: readonly { id: string; text: string }[], words?: string): Content => {
  const requirement = words ?? segments.map(({ text }) => text.trim()).join('\n');
  const title = titleOf(requirement);
  return {
    ...{ title, requirement, closureStandard: '', grade: 'routine', urgency: 'normal', leaderInCharge: null },
    tasks: [{ ...BLANK_ORDER, title }],
    segmentIds: segments.map(({ id }) => id),
  };
};

export const editOf = (content: Content): Edit => {
  const [order = BLANK_ORDER] = content.tasks;
  return {
    ...{ title: content.title, requirement: content.requirement, standard: content.closureStandard, grade: content.grade },
    ...{ leads: doing(order), assists: order.assists.map(({ departmentId }) => departmentId), collator: order.collator ?? '' },
    ...{ leader: content.leaderInCharge ?? '', day: dayOfDue(order.due), reason: '' },
  };
};

/** A draft of which a part becomes another: each with what it then asks for. */
export interface Halves {
  /** What stays. */
  edit: Edit;
  /** What becomes a draft of its own: who, by when and to what end as before, until somebody says otherwise. */
  other: { content: Content; edit: Edit };
}

/** 拆分: what stands behind the cursor becomes a draft of its own; null where nothing stands on one side of it. */
export const splitAt = (edit: Edit, before: Content, cursor: number, reason: string): Halves | null => {
  const stays = edit.requirement.slice(0, cursor).replace(/[\s，、；]+$/u, '');
  const goes = edit.requirement.slice(cursor).replace(/^[\s，、；]+/u, '');
  if (stays === '' || goes === '') return null;
  const title = titleOf(goes);
  const tasks = before.tasks.map(({ measures = [], ...order }) => {
    const its = measures.filter(({ target, unit }) => goes.includes(`${target}${unit}`));
    return { ...order, title, ...(its.length === 0 ? {} : { measures: its }) };
  });
  const content = { ...before, title, requirement: goes, tasks };
  // its name names only what stays, where it named both
  const named = edit.title.replace(title, '').replace(/[\s，、；]+$/u, '');
  return {
    edit: { ...edit, title: named === '' ? edit.title : named, requirement: stays },
    other: { content, edit: { ...edit, title, requirement: goes, reason } },
  };
};

/** A date that stays is as it was read; one of the other readings is the source's too; any other is the drafter's own. */
const dueOf = (day: string, before: Due | undefined, readings: readonly Due[]): Due | null => {
  if (day === '') return null;
  const read = [before, ...readings].find((due) => due !== undefined && dayOfDue(due) === day);
  return read ?? { at: day, origin: 'decision' };
};

const shapeOf = (edit: Edit, before: Order): Pick<Order, 'shape' | 'leads' | 'units' | 'unitsOf' | 'collator'> => {
  if (before.shape !== 'parallel') return { shape: edit.leads.length > 1 ? 'split' : 'joint', leads: edit.leads };
  const units = edit.leads.length > 0 || before.unitsOf === undefined ? { units: edit.leads } : { unitsOf: before.unitsOf };
  return { shape: 'parallel', leads: [], ...units, ...(edit.collator === '' ? {} : { collator: edit.collator }) };
};

/** What the draft becomes: what the form does not show stays as it was. `duty` is what a unit owes that was added to assist. */
export const contentOf = (
  edit: Edit,
  before: Content,
  { readings, duty }: { readings: readonly Due[]; duty: string },
): Content & { leaderInCharge: string } => {
  const [first = BLANK_ORDER, ...others] = before.tasks;
  const { due: was, shape: _, leads: __, units: ___, unitsOf: ____, collator: _____, ...kept } = first;
  const due = first.kind === 'standing' ? null : dueOf(edit.day, was, readings);
  const follows = (word: string, old: string, now: string): string => (word === old ? now : word);
  const order: Order = {
    ...kept,
    ...shapeOf(edit, first),
    assists: edit.assists.map((id) => first.assists.find(({ departmentId }) => departmentId === id) ?? { departmentId: id, duty }),
    title: follows(first.title, before.title, edit.title.trim()),
    closureStandard: follows(first.closureStandard, before.closureStandard, edit.standard.trim()),
    ...(due === null ? {} : { due }),
  };
  return {
    ...before,
    ...{ title: edit.title.trim(), requirement: edit.requirement.trim(), closureStandard: edit.standard.trim() },
    ...{ grade: edit.grade, leaderInCharge: edit.leader, tasks: [order, ...others] },
  };
};

export type Flaw = 'title' | 'requirement' | 'standard' | 'leads' | 'collator' | 'leader' | 'reason' | 'both';

/** What has to be filled in before it is sent. */
export const flawsOf = (edit: Edit, before: Content, needsReason: boolean): Flaw[] => {
  const [order = BLANK_ORDER] = before.tasks;
  const blank = (text: string): boolean => text.trim() === '';
  const found: [Flaw, boolean][] = [
    ['title', blank(edit.title)],
    ['requirement', blank(edit.requirement)],
    ['standard', blank(edit.standard)],
    ['leads', edit.leads.length === 0 && order.unitsOf === undefined],
    ['collator', order.shape === 'parallel' && edit.collator === ''],
    ['leader', edit.leader === ''],
    ['both', edit.assists.some((id) => edit.leads.includes(id))],
    ['reason', needsReason && blank(edit.reason)],
  ];
  return found.filter(([, is]) => is).map(([flaw]) => flaw);
};

/** A decision that stands is corrected, with a reason; what the source leaves open is decided on some ground. */
export const needsReason = ({ status, questions }: Pick<Card, 'status' | 'questions'>): boolean =>
  status !== 'suggested' || questions.length > 0;
