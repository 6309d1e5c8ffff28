import type { paths, Views } from '@duban/api-client';
import type { Shape } from '../../../shared/status/standing.js';

export type Sheet = Views['SeriesSheet'];
export type Item = Views['SheetItem'];
export type Standing = Item['standing'];
export type Choice = NonNullable<NonNullable<Item['decisions'][DecisionId]>['choice']>;
type JobOrder = NonNullable<paths['/api/v1/jobs']['post']['requestBody']>['content']['application/json'];

/** In the order in which the sheet shows them. */
export const STANDINGS = ['closing', 'asking', 'late', 'blocked', 'going_on', 'resting', 'done'] as const satisfies readonly Standing[];
export const DECISIONS = ['close', 'extend', 'demand', 'suspend'] as const;
export type DecisionId = (typeof DECISIONS)[number];

/** What was put down beside one item, before it is sent. */
export interface Mark {
  decision: DecisionId;
  text: string;
  /** `YYYY-MM-DD`; empty = none yet. */
  date: string;
}
export type Marks = Readonly<Record<string, Mark>>;

export const NO_MARKS: Marks = {};
export const isUnmarked = (marks: Marks): boolean => Object.keys(marks).length === 0;
export const keyOf = ({ directiveId, taskId }: Pick<Item, 'directiveId' | 'taskId'>): string => `${directiveId}/${taskId}`;

export interface Group {
  standing: Standing;
  label: Views['BilingualText'];
  items: { item: Item; n: number }[];
}

/** Items as they stand, numbered through as on the paper. */
export const groupsOf = ({ items }: Pick<Sheet, 'items'>): Group[] => {
  const numbered = items.map((item, index) => ({ item, n: index + 1 }));
  return STANDINGS.flatMap((standing) => {
    const own = numbered.filter(({ item }) => item.standing === standing);
    const [first] = own;
    return first === undefined ? [] : [{ standing, label: first.item.label, items: own }];
  });
};

const SHAPES: Record<Standing, Shape> = {
  ...{ closing: 'wait', asking: 'wait', late: 'over', blocked: 'held', going_on: 'fine', resting: 'held', done: 'fine' },
};
export const shapeOf = ({ standing }: Pick<Item, 'standing'>): Shape => SHAPES[standing];

export const choiceOf = (item: Item, decision: DecisionId): Choice | null => item.decisions[decision]?.choice ?? null;

/** What may be decided on it. */
export const openTo = (item: Item): DecisionId[] => DECISIONS.filter((decision) => choiceOf(item, decision) !== null);

/** A mark as it is put down, with what is usually said and the day that was asked for. */
export const markOf = (item: Item, decision: DecisionId): Mark | null => {
  const choice = choiceOf(item, decision);
  return choice && { decision, text: choice.text.usual, date: choice.date?.usual ?? '' };
};

export interface Decided {
  item: Item;
  mark: Mark;
  choice: Choice;
}

/** What is marked, in the order of the sheet; a mark that is possible no more is none. */
export const decidedIn = ({ items }: Pick<Sheet, 'items'>, marks: Marks): Decided[] =>
  items.flatMap((item) => {
    const mark = marks[keyOf(item)];
    const choice = mark && choiceOf(item, mark.decision);
    return mark && choice ? [{ item, mark, choice }] : [];
  });

/** Marked, but without the day or the words that it needs. */
export const unfinished = (decided: readonly Decided[]): Decided[] =>
  decided.filter(({ mark, choice }) => mark.text.trim() === '' || (choice.date !== null && mark.date === ''));

const dataOf = ({ mark, choice }: Decided): Record<string, unknown> => ({
  ...choice.data,
  [choice.text.field]: mark.text.trim(),
  ...(choice.date === null ? {} : { [choice.date.field]: mark.date }),
});

/** One order for each command, with what of the sheet is in it, in its order. */
export const ordersOf = (decided: readonly Decided[], basis: NonNullable<Sheet['basis']>): { order: JobOrder; of: Decided[] }[] =>
  [...new Set(decided.map(({ choice }) => choice.command))].map((command) => {
    const of = decided.filter(({ choice }) => choice.command === command);
    const items = of.map((one) => ({ directiveId: one.item.directiveId, taskId: one.item.taskId, data: dataOf(one) }));
    return { order: { kind: 'commands', command, asserted: basis, shared: {}, items } as JobOrder, of };
  });
