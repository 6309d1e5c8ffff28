import { expect, test } from '@jest/globals';
import type { Duty } from '../api/home.js';
import { targetOf } from './target.js';

const of = { directiveId: 'd1', taskId: 't1', meetingId: null, kind: 'review', act: null } as unknown as Duty;
const act = (name: string, path: string, body: object = {}): Duty['act'] =>
  ({ act: name, name: { zh: '', en: '' }, method: 'post', path, body }) as Duty['act'];

test('leads to the task, with what answers it', () => {
  expect(targetOf({ ...of, act: act('SignOff', '/directives/d1/tasks/t1/sign-offs', { n: 2 }) })).toEqual({
    ...{ at: 'task', directiveId: 'd1', taskId: 't1', act: 'SignOff', n: 2 },
  });
});

test('of several notices of a task it is the one that waits', () => {
  const path = '/directives/d1/tasks/t1/notices/t1%2Fcomplete%2Fred/release';
  expect(targetOf({ ...of, kind: 'notice_release', act: act('ReleaseNotice', path) })).toMatchObject({
    ...{ act: 'ReleaseNotice', notice: 't1/complete/red' },
  });
});

test('what is one click, or is not the reader’s to do, leads to the task alone', () => {
  const task = { at: 'task', directiveId: 'd1', taskId: 't1' };
  expect(targetOf(of)).toEqual(task);
  expect(targetOf({ ...of, act: act('ReceiveTask', '/directives/d1/tasks/t1/receipt') })).toEqual(task);
});

test('a proposal and a list have pages of their own; what is of no page leads nowhere', () => {
  const whole = { ...of, taskId: null };
  expect(targetOf({ ...whole, kind: 'registration_decision' })).toEqual({ at: 'registration', directiveId: 'd1' });
  expect(targetOf({ ...whole, directiveId: null, meetingId: 'm1', kind: 'list_approval' })).toEqual({ at: 'list', meetingId: 'm1' });
  expect(targetOf({ ...whole, directiveId: null, meetingId: 'm1', kind: 'list_rework' })).toEqual({ at: 'paper', meetingId: 'm1' });
  expect(targetOf({ ...whole, directiveId: null, kind: 'list_approval' })).toBeNull();
});

test('what is owed of the whole directive is done on its page', () => {
  const whole = { ...of, taskId: null, kind: 'registration_rework' } as Duty;
  expect(targetOf({ ...whole, act: act('ProposeDirective', '/directives/d1/proposal') })).toEqual({
    ...{ at: 'directive', directiveId: 'd1', act: 'ProposeDirective' },
  });
  expect(targetOf(whole)).toEqual({ at: 'directive', directiveId: 'd1' });
});
