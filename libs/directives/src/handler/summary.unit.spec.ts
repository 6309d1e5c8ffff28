import { describe, expect, test } from '@jest/globals';
import { mergedSummary, type DirectiveSummary, type SummaryChanges } from '@duban/protocol';
import type { TaskStatus } from '@duban/domain';
import fc from 'fast-check';
import { MAX_SUMMARY_TASKS, summaryOf, summarySince, type Summarisable } from './summary.js';

type State = NonNullable<Summarisable>;
type Task = State['tasks'][string];

/** The clocks of a state that has none to tell of but its next task. */
const WORDS = {
  unit: (id: string) => `单位${id}`,
  nextClock: ({ tasks }: State) => {
    const due = Object.values(tasks).find((task) => task.currentDue !== null)?.currentDue ?? null;
    return due === null
      ? null
      : { at: due, clock: { kind: 'complete' as const, owner: { kind: 'department' as const, departmentId: 'dept-1' }, due } };
  },
};
const STATUSES: TaskStatus[] = ['DISPATCHED', 'IN_PROGRESS', 'CLOSURE_REVIEW', 'OBJECTED', 'SUSPENDED'];
const ENDS: TaskStatus[] = ['COMPLETED', 'RECALLED', 'TERMINATED', 'REASSIGNED', 'CARRIED'];
const EMPTY: State = { number: null, status: 'PROPOSED', tasks: {} };

/** `count` further tasks. */
const dispatched = (state: State, count: number): State => {
  const from = Object.keys(state.tasks).length;
  const more = Array.from({ length: count }, (_, at): Task => ({
    id: `t${from + at + 1}`,
    lead: `dept-${at % 7}`,
    status: 'DISPATCHED',
    currentDue: null,
  }));
  return { ...state, status: 'IN_PROGRESS', tasks: { ...state.tasks, ...Object.fromEntries(more.map((task) => [task.id, task])) } };
};
/** The `at`th open task changed, as states change: all others are the same objects. */
const changed = (state: State, at: number, over: Partial<Task>): State => {
  const open = Object.values(state.tasks).filter((task) => !ENDS.includes(task.status));
  const task = open[at % Math.max(open.length, 1)];
  return task ? { ...state, tasks: { ...state.tasks, [task.id]: { ...task, ...over } } } : state;
};

const oneOf = <T>(all: readonly T[], n: number): T => {
  const found = all[n % all.length];
  if (found === undefined) throw new Error('nothing to choose from');
  return found;
};
const kinds: ((state: State, n: number) => State)[] = [
  (state, n) => dispatched(state, (n % 4) + 1),
  (state, n) => dispatched(state, n % 130),
  (state, n) => changed(state, n, { status: oneOf(STATUSES, n) }),
  (state, n) => changed(state, n, { currentDue: `2020-03-${10 + (n % 20)}T10:00:00.000Z` }),
  (state, n) => changed(state, n, { status: oneOf(ENDS, n) }),
  (state, n) => Array.from({ length: n % 40 }).reduce<State>((now) => changed(now, n, { status: 'COMPLETED' }), state),
  // something that no summary tells of
  (state, n) => changed(state, n, {}),
  (state) => ({ ...state, number: { series: 'directive', year: 2020, seq: 7 } }),
  (state) => ({ ...state, status: 'REOPENED' }),
  (state) => state,
];
const batches = fc.array(fc.array(fc.record({ kind: fc.nat(kinds.length - 1), n: fc.nat(200) }), { maxLength: 4 }), { maxLength: 30 });
/** As it comes out of a history. */
const told = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
const sinceThen = (before: State, after: State): DirectiveSummary | SummaryChanges =>
  summarySince(5, { before: { state: before, version: 5 }, after: { state: after, version: 6 } }, WORDS);

describe('a summary', () => {
  test('merged from what has changed is the whole one, in its order, whatever happens and however many tasks there are', () => {
    let cut = 0;
    fc.assert(
      fc.property(batches, (sequence) => {
        let state = EMPTY;
        let held = summaryOf(state, WORDS);
        for (const batch of sequence) {
          const after = batch.reduce((now, { kind, n }) => oneOf(kinds, kind)(now, n), state);
          const news = told(sinceThen(state, after));
          expect(news).toHaveProperty('since', 5);
          held = mergedSummary(held, news);
          expect(held).toEqual(summaryOf(after, WORDS));
          if (Object.keys(after.tasks).length > MAX_SUMMARY_TASKS) cut += 1;
          state = after;
        }
      }),
      { numRuns: 300 },
    );
    expect(cut).toBeGreaterThan(0);
  });

  test('tells of a task only that it changed, came or went; of what it does not show, nothing', () => {
    const before = dispatched(EMPTY, 32);
    expect(sinceThen(before, changed(before, 3, { status: 'IN_PROGRESS' }))).toEqual({
      since: 5,
      set: [{ id: 't4', lead: 'dept-3', status: 'IN_PROGRESS', due: null, text: 't4 · 单位dept-3 · 承办中 In progress · 无时限 no date' }],
    });
    expect(sinceThen(before, changed(before, 3, {}))).toEqual({ since: 5 });
    expect(sinceThen(before, changed(before, 3, { status: 'COMPLETED' }))).toEqual({
      since: 5,
      gone: ['t4'],
      line: '未编号 without a number · 办理中 In progress · 在办 open 31/32',
    });
    expect(sinceThen(before, before)).toEqual({ since: 5 });
  });

  test('is whole for whoever holds that of another version, or none', () => {
    const before = { state: dispatched(EMPTY, 2), version: 5 };
    const after = { state: dispatched(before.state, 1), version: 6 };
    const whole = summaryOf(after.state, WORDS);
    for (const seen of [undefined, 0, 4, 6]) expect(summarySince(seen, { before, after }, WORDS)).toEqual(whole);
    expect(summarySince(5, { before, after }, WORDS)).toMatchObject({ since: 5, set: [{ id: 't3' }] });
    expect(summarySince(0, { before: { state: null, version: 0 }, after }, WORDS)).toEqual(whole);
  });

  test('that has not changed stays the same object, and so does its list of tasks', () => {
    const held = summaryOf(dispatched(EMPTY, 2), WORDS);
    expect(mergedSummary(held, { since: 5 })).toBe(held);
    const renamed = mergedSummary(held, { since: 5, status: 'COMPLETED' });
    expect(renamed).toEqual({ ...held, status: 'COMPLETED' });
    expect(renamed.tasks).toBe(held.tasks);
  });

  test('says in words of the office whose clock is next and when in Shanghai, and names no id', () => {
    const state = {
      ...changed(dispatched(EMPTY, 2), 0, { currentDue: '2020-03-02T16:00:00.000Z' }),
      number: { series: 'directive' as const, year: 2020, seq: 2 },
    };
    const { line, next, tasks } = summaryOf(state, WORDS);
    expect(line).toBe('督〔2020〕2号 · 办理中 In progress · 在办 open 2/2');
    expect(next).toBe('督〔2020〕2号 · 下一时点 next 2020年3月2日（周一）24:00 · 单位dept-1 · 办结 completion');
    expect(tasks[0]?.text).toBe('t1 · 单位dept-0 · 待签收 Awaiting receipt · 2020年3月2日（周一）24:00');
    expect(summaryOf(dispatched(EMPTY, 1), WORDS).next).toBe('');
  });
});
