import { expect, test } from '@jest/globals';
import { taskFlags } from '@duban/domain';
import { alertRows } from '../alerts/alert.rows.js';
import { changedRows } from '../tables/write-rows.js';
import { DIRECTIVE_TABLES, directiveRows, type DirectiveRows } from './directive.rows.js';
import { lightAtRow } from './lights.js';
import { flagsOfRow } from './task-items.js';
import type { TaskViewEntity } from './task-view.entity.js';
import { CALENDAR, day } from '@duban/testing/people';
import { livelyCommands, tell } from '../lively.spec-support.js';

const INSTANT = /^\d{4}-\d\d-\d\dT/;
/** As the ORM reads the row. */
const asEntity = (row: DirectiveRows['task_view'][number]): TaskViewEntity =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, typeof value === 'string' && INSTANT.test(value) ? new Date(value) : value]),
  ) as unknown as TaskViewEntity;

const { events, states } = tell(livelyCommands('d-1'), day(40));

test('what a row says of a task at any instant is what the domain derives of its state', () => {
  expect(states.length).toBeGreaterThan(10);
  const seen = new Set<string>();
  for (const state of states) {
    const rows = directiveRows(state, 1, CALENDAR).task_view;
    for (const at of [0, 3, 5.35, 6, 9, 12.5, 21, 35].map(day)) {
      for (const row of rows) {
        const task = state.tasks[row.task_id];
        if (!task) throw new Error(`no task ${row.task_id}`);
        const { light, overdue, overdueByBaseline, ...flags } = taskFlags(state, task, at, CALENDAR);
        const entity = asEntity(row);
        expect(flagsOfRow(entity, at)).toEqual({ ...flags, overdue: overdue !== null, overdueByBaseline: overdueByBaseline !== null });
        expect(lightAtRow(entity, at)).toBe(light);
        seen.add(light);
      }
    }
  }
  expect([...seen].sort()).toEqual(['green', 'red', 'yellow']);
});

test('an open obligation is a duty of its owner, and no longer one when it has ended', () => {
  const first = directiveRows(states[0] ?? null, 1, CALENDAR).duty;
  expect(
    first.filter(({ kind }) => kind === 'receipt').map(({ obligation_id, owner_department }) => [obligation_id, owner_department]),
  ).toEqual(
    Object.values(states[0]?.obligations ?? {})
      .filter(({ kind }) => kind === 'receipt')
      .map(({ id, owner }) => [id, owner.kind === 'department' ? owner.departmentId : null]),
  );
  const last = directiveRows(states.at(-1) ?? null, 1, CALENDAR).duty;
  expect(last.filter(({ kind }) => kind === 'receipt').map(({ obligation_id }) => obligation_id)).not.toContain('t1/receipt');
  expect(last.every(({ status }) => status === 'open' || status === 'held')).toBe(true);
});

test('a department that a block asks is a party as long as it has not answered', () => {
  const last = directiveRows(states.at(-1) ?? null, 1, CALENDAR).task_party;
  expect(last.filter(({ part }) => part === 'blocker')).toEqual([
    { directive_id: 'd-1', task_id: 't1', department_id: 'dept-c', part: 'blocker', active: true },
  ]);
});

test('alerts go to the addressees of an event, once each, and never to whoever did it', () => {
  const alerts = alertRows(null, events);
  expect(new Set(alerts.map(({ id }) => id)).size).toBe(alerts.length);
  const addressed = events.flatMap((event) =>
    'to' in event.data && !(event.type === 'NoticeOwed' && event.data.release === 'auto')
      ? [...new Set(event.data.to)]
          .filter((person) => person !== event.meta.actor.personId)
          .map((person) => `d-1.${event.version}.${person}`)
      : [],
  );
  expect(alerts.map(({ id }) => id)).toEqual(addressed);
  expect(new Set(alerts.map(({ kind }) => kind))).toEqual(new Set(['request', 'reminder', 'escalation', 'notice']));
});

test('only rows that have changed are written', () => {
  const [before, after] = [states.at(-2) ?? null, states.at(-1) ?? null].map((state) => directiveRows(state, 1, CALENDAR).task_view);
  const { upserts, deletes } = changedRows(DIRECTIVE_TABLES.task_view, before ?? [], after ?? []);
  expect(upserts.length).toBeLessThan((after ?? []).length);
  expect(deletes).toEqual([]);
});
