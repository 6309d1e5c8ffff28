import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { IDS_AS_NAMES } from '@duban/words';
import { type TaskListItem } from '@duban/contracts';
import { commandAs, registerAs, taskFor } from '@duban/testing/directive-city';
import { CALENDAR, day, LEADER } from '@duban/testing/people';
import { livelyCommands } from '../lively.spec-support.js';
import {
  CursorMismatch,
  countTasks,
  getDirective,
  listAlerts,
  listDirectives,
  listDuties,
  listTasks,
  readOpenWork,
  receiptAlert,
  TASK_FLAGS,
} from '../index.js';
import type { DutyQuery, TaskFilter } from '../index.js';
import { createCity, type City } from '../read-models.spec-support.js';

const ALL = { kind: 'all' } as const;
const NAMES = { zh: IDS_AS_NAMES, en: IDS_AS_NAMES };
let city: City;
beforeAll(async () => {
  city = await createCity();
  await city.tell('d-1', livelyCommands('d-1'));
  for (const n of [2, 3, 4, 5]) {
    const tasks = [
      taskFor('dept-a', { due: { at: day(10 + n), origin: 'source' } }),
      taskFor('dept-e', { due: { at: day(30), origin: 'source' } }),
    ];
    await city.tell(`d-${n}`, [registerAs(`c-${n}`, `d-${n}`, { title: `第${n}项 100%_完成`, tasks })]);
  }
});
afterAll(() => city.drop());

const everything = async (filter: Omit<TaskFilter, 'now' | 'visibility'> & { limit?: number; now?: string }): Promise<TaskListItem[]> => {
  const items: TaskListItem[] = [];
  for (let cursor: string | undefined; ;) {
    const page = await listTasks(city.source, { now: day(6), visibility: ALL, ...filter, cursor });
    items.push(...page.items);
    if (page.nextCursor === null) return items;
    cursor = page.nextCursor;
  }
};
const duties = (query: Partial<DutyQuery>) =>
  listDuties(city.source, { now: day(6), visibility: ALL, ...query }, { calendarOf: () => CALENDAR });
const ids = (items: readonly TaskListItem[]): string[] => items.map(({ directiveId, taskId }) => `${directiveId}/${taskId}`);

test('pages are cut anywhere without repeating or leaving out a row, by due date', async () => {
  const whole = ids(await everything({}));
  expect(whole).toHaveLength(12);
  for (const limit of [1, 2, 5]) expect(ids(await everything({ limit }))).toEqual(whole);
  const dues = (await everything({})).map(({ currentDue }) => currentDue ?? '');
  expect(dues).toEqual([...dues].sort());
});

test.each(['dept-a', 'dept-c', 'dept-e', 'nowhere'])(
  'what %s has open is the list of its open tasks, with its part in each',
  async (department) => {
    const open = await readOpenWork(city.database.pool, department);
    const listed = await everything({ department, open: true });
    expect(open.map(({ directiveId, taskId, parts }) => [directiveId, taskId, parts])).toEqual(
      listed.map(({ directiveId, taskId, parts }) => [directiveId, taskId, parts]),
    );
  },
);

test('rows written between two pages neither repeat nor hide others', async () => {
  const before = ids(await everything({ department: 'dept-e' }));
  const first = await listTasks(city.source, { now: day(6), visibility: ALL, department: 'dept-e', limit: 2 });
  await city.tell('d-0', [registerAs('c-0', 'd-0', { tasks: [taskFor('dept-e', { due: { at: day(3), origin: 'source' } })] })]);
  const rest = await listTasks(city.source, {
    now: day(6),
    visibility: ALL,
    department: 'dept-e',
    limit: 50,
    cursor: first.nextCursor ?? '',
  });
  expect([...ids(first.items), ...ids(rest.items)]).toEqual(before);
});

test.each([
  ['of another filter', { department: 'dept-a' }],
  ['of another list', {}],
])('a cursor %s is refused', async (_what, filter) => {
  const other = await listTasks(city.source, { now: day(6), visibility: ALL, limit: 1, open: true });
  await expect(listTasks(city.source, { now: day(6), visibility: ALL, ...filter, cursor: other.nextCursor ?? '' })).rejects.toThrow(
    CursorMismatch,
  );
  await expect(duties({ cursor: other.nextCursor ?? '' })).rejects.toMatchObject({
    code: 'cursor_mismatch',
  });
  await expect(listTasks(city.source, { now: day(6), visibility: ALL, cursor: 'bm90IGE' })).rejects.toThrow(CursorMismatch);
});

test.each([6, 12, 20, 35])('on day %d each number of the board is the length of its list', async (on) => {
  const now = day(on);
  for (const filter of [
    {},
    { department: 'dept-a' },
    { department: 'dept-c', part: 'blocker' as const },
    { words: [{ text: '复工', parties: [] }] },
  ]) {
    const counts = await countTasks(city.source, { ...filter, now, visibility: ALL });
    const length = async (more: Partial<TaskFilter>): Promise<number> => (await everything({ ...filter, ...more, now })).length;
    expect(counts.total).toBe(await length({}));
    for (const light of ['green', 'yellow', 'red'] as const) expect(counts.byLight[light]).toBe(await length({ light }));
    for (const [state, count] of Object.entries(counts.byStatus)) {
      expect(count).toBe(await length({ state: state as NonNullable<TaskFilter['state']> }));
    }
    expect(counts.open).toBe(await length({ open: true }));
    for (const flag of TASK_FLAGS) {
      expect([flag, counts[flag]]).toEqual([flag, await length({ [flag]: true })]);
      expect([flag, counts.total - counts[flag]]).toEqual([flag, await length({ [flag]: false })]);
    }
  }
});

test('a light turns at its instant without anything being written', async () => {
  const lightAt = async (now: string): Promise<string | null | undefined> =>
    (await listTasks(city.source, { now, visibility: ALL, directive: 'd-2', department: 'dept-a' })).items[0]?.light;
  const due = day(12);
  const justBefore = new Date(Date.parse(due) - 1).toISOString();
  expect([await lightAt(day(2)), await lightAt(justBefore), await lightAt(due)]).toEqual(['green', 'yellow', 'red']);
  expect(ids(await everything({ directive: 'd-2', light: 'red', now: justBefore }))).toEqual([]);
  expect(ids(await everything({ directive: 'd-2', light: 'red', now: due }))).toEqual(['d-2/t1']);
});

test('an hour late is one hour in words, never zero days', async () => {
  const [item] = (
    await listTasks(city.source, { now: new Date(Date.parse(day(12)) + 3_600_000).toISOString(), visibility: ALL, directive: 'd-2' })
  ).items;
  expect(item?.overdue).toEqual({ ms: 3_600_000, days: 1, text: { zh: '已逾期1小时', en: '1 hour overdue' } });
});

test('a row names the part of the department asked about, and what is owed by whom', async () => {
  const [task] = (await listTasks(city.source, { now: day(6), visibility: ALL, department: 'dept-c', part: 'blocker' })).items;
  expect(task).toMatchObject({ directiveId: 'd-1', taskId: 't1', parts: ['blocker'], flags: { blocked: true } });
  expect(task?.obligations).toContainEqual(
    expect.objectContaining({ kind: 'block_answer', owner: { kind: 'department', departmentId: 'dept-c' } }),
  );
});

test('a department sees the directives in which it has a part, a leader those in charge of, nobody else any', async () => {
  const seenBy = async (departments: string[], leaders: string[] = []): Promise<string[]> => {
    const { items } = await listDirectives(city.source, { now: day(6), visibility: { kind: 'some', departments, leaders } });
    return items.map(({ id }) => id).sort();
  };
  expect(await seenBy(['dept-b'])).toEqual(['d-1']);
  expect(await seenBy(['dept-e'])).toEqual(['d-0', 'd-2', 'd-3', 'd-4', 'd-5']);
  expect(await seenBy(['dept-x'])).toEqual([]);
  expect(await seenBy([])).toEqual([]);
  expect(await seenBy([], ['leader'])).toHaveLength(6);
  const none = { kind: 'none' } as const;
  expect((await listTasks(city.source, { now: day(6), visibility: none })).items).toEqual([]);
  expect((await duties({ visibility: none })).items).toEqual([]);
  expect(await countTasks(city.source, { now: day(6), visibility: none })).toMatchObject({ total: 0 });
  expect(
    await getDirective(city.source, {
      directiveId: 'd-1',
      now: day(6),
      visibility: { kind: 'some', departments: ['dept-x'], leaders: [] },
    }),
  ).toBeNull();
});

test('signs of a pattern in the words looked for stand for themselves', async () => {
  const found = async (q: string): Promise<number> => (await listDirectives(city.source, { now: day(6), visibility: ALL, q })).items.length;
  expect([await found('100%_完'), await found('1%完'), await found('第_项')]).toEqual([4, 0, 0]);
});

test('duties are what a department owes, by due date; an officer sees those of the office', async () => {
  const own = await duties({ visibility: { kind: 'some', departments: ['dept-b'], leaders: [] } });
  expect(own.items.length).toBeGreaterThan(0);
  expect(own.items.every(({ owner }) => owner.kind === 'department' && owner.departmentId === 'dept-b')).toBe(true);
  const dues = own.items.map(({ due }) => due);
  expect(dues).toEqual([...dues].sort());
  const office = await duties({ roles: ['supervision_officer', 'office_head', 'leader_in_charge'] });
  expect(office.items.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['review', 'extension_decision']));
});

test('a receipt counts once, and only for the person whose alert it is', async () => {
  const person = 'dept-c-head';
  const [alert] = (await listAlerts(city.source, { person, open: true }, NAMES)).items;
  if (!alert) throw new Error('no alert');
  expect(await receiptAlert(city.source, { alertId: alert.id, person: 'dept-b-head', at: day(7), names: NAMES })).toBeNull();
  const recorded: string[] = [];
  const receipt = (at: string) =>
    receiptAlert(
      city.source,
      { alertId: alert.id, person, at, names: NAMES },
      async (_tx, who, facts) => void recorded.push(who, ...facts.map((fact) => fact.at)),
    );
  expect((await receipt(day(7)))?.receiptedAt).toBe(day(7));
  expect((await receipt(day(8)))?.receiptedAt).toBe(day(7));
  expect(recorded).toEqual([person, day(7)]);
  expect((await listAlerts(city.source, { person, open: true }, NAMES)).items.map(({ id }) => id)).not.toContain(alert.id);
});

test('an extension that is granted moves the row, and the baseline stays', async () => {
  await city.tell('d-1', [
    commandAs('c-9', 'DecideExtension', { taskId: 't3', n: 1, grant: true, due: day(15), reason: '同意' }, LEADER, day(6.1)),
  ]);
  const [task] = (await listTasks(city.source, { now: day(6.2), visibility: ALL, directive: 'd-1', department: 'dept-c', part: 'lead' }))
    .items;
  expect(task).toMatchObject({ currentDue: day(15), baselineDue: day(9), flags: { extendedTimes: 1, extensionPending: false } });
});
