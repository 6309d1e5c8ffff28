import { describe, expect, test } from '@jest/globals';
import { briefOf, countsOf, crowdedOf, foreseenIn, groupsOf, kindOf, leadersIn, shapeOf, untilOf, type Line } from './forecast.js';

const alert = { kind: 'reminder', level: 'warn' } as const;
const line = (event: string, more: Partial<Line> = {}): Line =>
  ({ at: '2020-03-02T01:00:00.000Z', event, notice: null, alert, lead: 'a', leaderInCharge: 'li', ...more }) as Line;
const owed = (release: 'auto' | 'officer' | 'leader', more: Partial<Line> = {}) =>
  line('NoticeOwed', { notice: { colour: 'orange', release }, ...more });

test('a notice that goes out by itself is told once, one that waits for somebody by whom it waits for', () => {
  expect([kindOf(owed('auto')), kindOf(owed('officer')), kindOf(line('NoticeIssued'))]).toEqual([null, 'toRelease', 'notice']);
  expect([kindOf(line('TaskResumed')), kindOf(line('ObligationOpened', { alert: null }))]).toEqual(['other', null]);
});

test('red is for red notices', () => {
  expect(shapeOf('toRelease', { notice: { colour: 'red', release: 'leader' } })).toBe('over');
  expect([shapeOf('notice', { notice: { colour: 'orange', release: 'auto' } }), shapeOf('alert', { notice: null })]).toEqual([
    'soon',
    'soon',
  ]);
});

describe('arranged', () => {
  const lines = [
    owed('officer'),
    line('ReminderRaised', { lead: 'b' }),
    line('ReminderRaised', { at: '2020-03-02T17:00:00.000Z', lead: null }),
    line('ReportMissed', { at: '2020-03-03T01:00:00.000Z', leaderInCharge: 'wang', alert: null }),
  ];
  const foreseen = foreseenIn(lines);

  test('by the office’s days', () => {
    expect(groupsOf(foreseen, 'day', []).map(({ key, items }) => [key, items.length])).toEqual([
      ['2020-03-02', 2],
      ['2020-03-03', 2],
    ]);
  });

  test('by units and leaders in the office’s order', () => {
    expect(groupsOf(foreseen, 'department', [{ id: 'b' }, { id: 'a' }]).map(({ key, items }) => [key, items.length])).toEqual([
      ['b', 1],
      ['a', 2],
      ['', 1],
    ]);
    expect(groupsOf(foreseen, 'leader', [{ id: 'wang' }, { id: 'li' }]).map(({ key }) => key)).toEqual(['wang', 'li']);
  });

  test('in brief notices stand one by one, of the rest how many', () => {
    const many = foreseenIn([...lines, owed('leader'), owed('leader'), owed('leader')].sort((a, b) => a.at.localeCompare(b.at)));
    const [monday, tuesday] = briefOf(many);
    expect([monday?.notices.length, monday?.more, monday?.counts]).toEqual([3, 1, [{ kind: 'reminder', count: 1 }]]);
    expect(tuesday?.counts).toEqual([
      { kind: 'missed', count: 1 },
      { kind: 'reminder', count: 1 },
    ]);
    expect(countsOf(many)).toEqual({ toRelease: 4, reminder: 2, missed: 1 });
  });
});

test('a day is crowded for a unit when three of its tasks fall due, and leads to them', () => {
  const due = (lead: string, currentDue: string | null) => ({ lead, currentDue });
  const endOfMonth = '2020-03-31T16:00:00.000Z';
  const tasks = [due('a', endOfMonth), due('a', endOfMonth), due('a', '2020-03-31T10:00:00.000Z'), due('b', endOfMonth), due('a', null)];
  expect(crowdedOf(tasks, [])).toMatchObject([
    { day: { month: 3, day: 31 }, lead: 'a', count: 3, filter: { lead: 'a', dueFrom: '2020-03-31', dueTo: '2020-03-31', open: true } },
  ]);
});

test('a span ends with its last day, whenever it is asked', () => {
  expect(untilOf('d7', '2020-03-02T01:00:00.000Z')).toBe('2020-03-09T16:00:00.000Z');
  expect(untilOf('d7', '2020-03-02T15:59:00.000Z')).toBe('2020-03-09T16:00:00.000Z');
});

test('leaders are those who are in charge of something now', () => {
  const person = (id: string, role: string, until: string | null) =>
    ({ id, posts: [{ roles: [role], until }] }) as Parameters<typeof leadersIn>[0][number];
  const people = [
    person('li', 'leader_in_charge', null),
    person('old', 'leader_in_charge', '2020-01-01'),
    person('head', 'department_head', null),
  ];
  expect(leadersIn(people)).toEqual(['li']);
});
