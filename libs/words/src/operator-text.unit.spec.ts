import { expect, test } from '@jest/globals';
import { operatorLine, operatorNext, operatorTask } from './operator-text.js';

const number = '督〔2020〕2号';
const due = '2020-02-20T16:00:00.000Z';
const unit = (id: string): string => (id === 'fagai' ? '市发改委' : id);
const owner = { kind: 'department', departmentId: 'fagai' } as const;
const ID = /[0-9a-f]{8}-[0-9a-f]{4}/;

test('a run is its directive’s number, its state and what is open', () => {
  expect(operatorLine({ number, status: 'IN_PROGRESS', open: 2, all: 3 })).toBe('督〔2020〕2号 · 办理中 In progress · 在办 open 2/3');
  expect(operatorLine({ number: null, status: 'DRAFT', open: 0, all: 0 })).toMatch(/^未编号 without a number · /);
});

test('the next clock is named with its owner and the time of Asia/Shanghai', () => {
  expect(operatorNext({ number, at: due, clock: { kind: 'complete', owner, due } }, unit)).toBe(
    '督〔2020〕2号 · 下一时点 next 2020年2月20日（周四）24:00 · 市发改委 · 办结 completion',
  );
  const early = operatorNext({ number, at: '2020-02-18T01:00:00.000Z', clock: { kind: 'complete', owner, due } }, unit);
  expect(early).toMatch(/2020年2月18日（周二）09:00 · 市发改委 · 办结 completion · 时限 due 2020年2月20日（周四）24:00$/);
  const post = { kind: 'role', role: 'office_head' } as const;
  expect(operatorNext({ number, at: due, clock: { kind: 'review', owner: post, due } }, unit)).toContain('督查室主任 · 办结审核');
});

test('a task has its unit, its state and its date; nothing is an id of ours', () => {
  const task = operatorTask({ id: 't1', lead: '市发改委', status: 'IN_PROGRESS', due });
  expect(task).toBe('t1 · 市发改委 · 承办中 In progress · 2020年2月20日（周四）24:00');
  expect(operatorTask({ id: 't2', lead: '市发改委', status: 'IN_PROGRESS', due: null })).toMatch(/无时限 no date$/);
  expect([task, operatorNext({ number, at: due, clock: null }, unit)].join()).not.toMatch(ID);
});

test('a timer’s summary keeps within what Temporal takes', () => {
  const long = '市'.repeat(200);
  const said = operatorNext({ number, at: due, clock: { kind: 'complete', owner, due } }, () => long);
  expect(new TextEncoder().encode(said).length).toBeLessThanOrEqual(200);
  expect(said).toMatch(/…$/);
});
