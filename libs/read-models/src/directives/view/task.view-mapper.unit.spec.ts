import { expect, test } from '@jest/globals';
import { calendarByVersion, CITY_DEFAULT_2020, explainTask, localDateOf, type Directive } from '@duban/domain';
import { clockText } from '@duban/words';
import { order, register } from '@duban/testing/directive-commands';
import { played } from '@duban/testing/passing-time';
import { CALENDAR } from '@duban/testing/people';
import { toTaskView } from './task.view-mapper.js';

const calendar = calendarByVersion('cn-2025-11-04') ?? CALENDAR;
const NOW = '2026-12-30T02:00:00.000Z';
const FIVE = { amount: 5, unit: 'working_day' as const };
const { limits } = CITY_DEFAULT_2020;
const asked = register({
  policy: { ...CITY_DEFAULT_2020, limits: { ...limits, complete: { ...limits.complete, normal: FIVE } } },
  tasks: [order({ due: undefined }), order({ due: { at: '2027-01-08T16:00:00.000Z', origin: 'source' } })],
});
const state: Directive = played(calendar, { ...asked, meta: { ...asked.meta, receivedAt: NOW } });
const taskOf = (id: string) => {
  const task = state.tasks[id];
  if (!task) throw new Error(`no task ${id}`);
  return task;
};

test('dates counted in a year without a notice are provisional and say so; a day that was named is not', () => {
  const [counted, named] = ['t1', 't2'].map((id) => toTaskView(state, taskOf(id), NOW, calendar));
  expect([counted?.currentDue, counted?.provisional?.zh]).toEqual(['2027-01-07T16:00:00.000Z', expect.stringMatching(/^暂定：/)]);
  expect(counted?.obligations.map(({ kind, provisional }) => [kind, provisional?.en])).toEqual([
    ['receipt', expect.stringMatching(/^provisional/)],
    ['complete', expect.stringMatching(/^provisional/)],
  ]);
  expect([named?.currentDue, named?.provisional]).toEqual(['2027-01-08T16:00:00.000Z', null]);
});

test('the sentence that explains such a date says it too', () => {
  const names = { zh: { person: (id: string) => id }, en: { person: (id: string) => id } } as never;
  const given = { policyName: state.policy.name, today: localDateOf(NOW, calendar), dayOf: () => '2026-12-30', names };
  const sentence = (id: string) =>
    explainTask(state, taskOf(id), NOW, calendar)
      .filter(({ obligation }) => obligation.kind === 'complete')
      .map((clock) => clockText(clock, given))[0];
  expect(sentence('t1')?.zh).toMatch(/1月7日.*计5个工作日；暂定：/);
  expect(sentence('t1')?.en).toMatch(/5 working days counted .*; provisional/);
  expect(sentence('t2')?.zh).not.toContain('暂定');
});

test('a date that had passed when it was registered is marked, on the task and on its line of the ledger', () => {
  const tasks = [order({ due: { at: '2026-12-20T16:00:00.000Z', origin: 'source' } }), order({ due: undefined })];
  const free = register({ tasks });
  const past = played(calendar, { ...free, meta: { ...free.meta, receivedAt: NOW } });
  const marks = Object.values(past.tasks).map((task) => {
    const { alreadyPast, dueLedger } = toTaskView(past, task, NOW, calendar);
    return [alreadyPast, dueLedger.map((line) => line.alreadyPast)];
  });
  expect(marks).toEqual([
    [true, [true]],
    [false, [false]],
  ]);
});
