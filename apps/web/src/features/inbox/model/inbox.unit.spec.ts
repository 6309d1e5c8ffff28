import { describe, expect, test } from '@jest/globals';
import { duty, receipt } from './duty.spec-support.js';
import { inboxOf } from './inbox.js';
import { chosenByDepartment, receivableOf } from './receiving.js';

const own = new Set(['fagai']);
/** A Thursday. */
const asOf = '2020-02-20T02:00:00.000Z';
const late = { ms: 1, days: 1, text: { zh: '', en: '' } };

describe('the inbox', () => {
  test('stands in groups, in the order of what to do next; inside as the API has it', () => {
    const duties = [
      duty({ id: 'close', group: 'close', kind: 'complete' }),
      duty({ id: 'answer', group: 'answer', kind: 'nudge_answer' }),
      duty({ id: 'second', due: '2020-02-25T16:00:00.000Z' }),
      duty({ id: 'first', due: '2020-02-24T16:00:00.000Z' }),
    ];
    const { groups } = inboxOf(duties, own, 'all', asOf);
    expect(groups.map(({ group, rows }) => [group, rows.map((row) => row.duty.id)])).toEqual([
      ['receive', ['second', 'first']],
      ['answer', ['answer']],
      ['close', ['close']],
    ]);
  });

  test('lead and assist are told apart, and counted as they are listed', () => {
    const duties = [
      duty({ id: 'lead' }),
      duty({ id: 'assist', lead: 'gongxin', assists: ['fagai', 'renshe'] }),
      duty({ id: 'neither', lead: 'gongxin', assists: [], kind: 'block_answer', group: 'answer' }),
    ];
    const listed = (part: 'all' | 'lead' | 'assist') =>
      inboxOf(duties, own, part, asOf).groups.flatMap(({ rows }) => rows.map((row) => row.duty.id));
    expect(listed('lead')).toEqual(['lead']);
    expect(listed('assist')).toEqual(['assist']);
    expect(listed('all')).toEqual(['lead', 'assist', 'neither']);
    expect(inboxOf(duties, own, 'assist', asOf).counts).toEqual({ all: 3, week: 0, lead: 1, assist: 1 });
  });

  test('this week is what is due by its Sunday, and what is late already', () => {
    const duties = [
      duty({ id: 'late', due: '2020-02-17T16:00:00.000Z' }),
      duty({ id: 'sunday', due: '2020-02-23T16:00:00.000Z' }),
      duty({ id: 'monday', due: '2020-02-24T16:00:00.000Z' }),
      duty({ id: 'never', due: null }),
    ];
    const { groups, counts } = inboxOf(duties, own, 'week', asOf);
    expect(groups.flatMap(({ rows }) => rows.map((row) => row.duty.id))).toEqual(['late', 'sunday']);
    expect(counts.week).toBe(2);
  });

  test('who has to bring together what several units do is told so', () => {
    const row = (collator: string | null) => inboxOf([duty({ collator })], own, 'all', asOf).groups[0]?.rows[0]?.gathers;
    expect([row('fagai'), row('gongxin'), row(null)]).toEqual([true, false, false]);
  });

  test('beside my part stand the others: those who assist me, or who leads', () => {
    const rows = inboxOf([duty(), duty({ lead: 'gongxin', assists: ['fagai', 'renshe'] })], own, 'all', asOf).groups.flatMap(
      (group) => group.rows,
    );
    expect(rows.map(({ part, others }) => [part, others])).toEqual([
      ['lead', ['renshe']],
      ['assist', ['gongxin']],
    ]);
  });

  test('a list of a meeting has no task to open', () => {
    const rows = inboxOf([duty({ directiveId: null, taskId: null, meetingId: 'm', taskTitle: null })], own, 'all', asOf).groups[0]?.rows;
    expect(rows?.[0]).toMatchObject({ task: null, title: '事项' });
  });

  test('what no clock runs for waits, and is neither late nor in time', () => {
    expect(
      inboxOf([duty({ due: null, kind: 'registration_decision', group: 'approve' })], own, 'all', asOf).groups[0]?.rows[0]?.shape,
    ).toBe('wait');
  });

  test('a late receipt is amber, never red: the light is the API’s', () => {
    const row = inboxOf([duty({ overdue: late, light: 'yellow' })], own, 'all', asOf).groups[0]?.rows[0];
    expect([row?.shape, row?.late]).toEqual(['soon', true]);
  });
});

describe('signing for several', () => {
  test('only what can be signed for now', () => {
    expect(receivableOf(duty())).toBeNull();
    expect(receivableOf(receipt('t1'))).toMatchObject({ directiveId: 'd1', taskId: 't1', title: '任务' });
  });

  test('one order a department that it is entered for', () => {
    const duties = [receipt('t1'), receipt('t2', 'renshe'), receipt('t3'), duty({ id: 'no' })];
    const chosen = new Set([...duties.map(({ id }) => id)]);
    expect(chosenByDepartment(duties, chosen).map((group) => group.map(({ taskId }) => taskId))).toEqual([['t1', 't3'], ['t2']]);
    expect(chosenByDepartment(duties, new Set())).toEqual([]);
  });
});
