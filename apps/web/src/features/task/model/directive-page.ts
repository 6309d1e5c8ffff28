import type { Directive, Task } from '../../../shared/acts/model/form-on.js';
import type { Duty } from '../../../shared/api/home.js';
import type { Shape } from '../../../shared/status/standing.js';
import { clocksOf, exchangesOf, isOpen, type Clock, type Exchange } from './task-page.js';

export interface TaskLine {
  task: Task;
  shape: Shape;
  /** What runs now, what is due first first. */
  clocks: Clock[];
  /** How many more run. */
  more: number;
  last: Task['reports'][number] | null;
  /** What waits for an answer. */
  asked: Exchange[];
}

const LIGHTS: Record<'red' | 'yellow' | 'green', Shape> = { red: 'over', yellow: 'soon', green: 'fine' };
const MOST_CLOCKS = 3;
const NOBODYS: ReadonlySet<string> = new Set();

const lineOf = (task: Task, duties: readonly Duty[]): TaskLine => {
  const clocks = clocksOf(task, duties, NOBODYS);
  return {
    task,
    shape: task.flags.suspended ? 'held' : task.light === null ? 'wait' : LIGHTS[task.light],
    clocks: clocks.slice(0, MOST_CLOCKS),
    more: Math.max(0, clocks.length - MOST_CLOCKS),
    last: task.reports.at(-1) ?? null,
    asked: exchangesOf(task).filter(isOpen),
  };
};

/** Its tasks side by side, in the order in which they were given out: those that run, and apart from them those that have ended. */
export const tasksOf = ({ tasks }: Pick<Directive, 'tasks'>, duties: readonly Duty[]): { live: TaskLine[]; ended: TaskLine[] } => {
  const lines = tasks.map((task) => lineOf(task, duties));
  return { live: lines.filter(({ task }) => task.light !== null), ended: lines.filter(({ task }) => task.light === null) };
};

export const RELATIONS = ['parent', 'mergedInto', 'absorbed', 'splitInto', 'carriedFrom', 'carriedTo'] as const;
export interface Related {
  how: (typeof RELATIONS)[number];
  ids: string[];
}

type Relating = Pick<Directive, 'parentId' | 'mergedInto' | 'absorbed' | 'splitInto' | 'tasks'>;

/** Which other directives it came from, went into, or shares tasks with; each once, by what says most. */
export const relationsOf = ({ parentId, mergedInto, absorbed, splitInto = [], tasks }: Relating): Related[] => {
  const all: [Related['how'], string[]][] = [
    ['parent', parentId === null ? [] : [parentId]],
    ['mergedInto', mergedInto === null ? [] : [mergedInto]],
    ['absorbed', absorbed],
    ['splitInto', splitInto],
    ['carriedFrom', tasks.flatMap(({ carriedFrom }) => carriedFrom?.directiveId ?? [])],
    ['carriedTo', tasks.flatMap(({ carriedTo }) => carriedTo?.directiveId ?? [])],
  ];
  const said = new Set<string>();
  return all.flatMap(([how, ids]) => {
    const fresh = [...new Set(ids)].filter((id) => !said.has(id));
    for (const id of fresh) said.add(id);
    return fresh.length === 0 ? [] : [{ how, ids: fresh }];
  });
};

/** Whoever has the one task of a directive is led to it: the whole is no more than that to them. */
export const onlyTaskOf = ({ tasks }: Pick<Directive, 'tasks'>, own: ReadonlySet<string>): Task | null => {
  const [first, second] = tasks;
  if (first === undefined || second !== undefined) return null;
  return own.has(first.lead) || first.assists.some(({ departmentId }) => own.has(departmentId)) ? first : null;
};
