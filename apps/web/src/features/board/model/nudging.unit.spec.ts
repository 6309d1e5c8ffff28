import { expect, test } from '@jest/globals';
import type { Views } from '@duban/api-client';
import { isNoNudge, NO_NUDGE, nudgingIn } from './nudging.js';

const item = (taskId: string, status: string) =>
  ({ directiveId: 'd1', taskId, title: `任务${taskId}`, status }) as unknown as Views['TaskListItem'];

test('what a department is at work on is asked after, not what the office reviews or what has ended', () => {
  expect(
    nudgingIn([item('t1', 'IN_PROGRESS'), item('t2', 'CLOSURE_REVIEW'), item('t3', 'DISPATCHED'), item('t4', 'COMPLETED')]).map(
      ({ id, title }) => [id, title],
    ),
  ).toEqual([
    ['d1/t1', '任务t1'],
    ['d1/t3', '任务t3'],
  ]);
});

test('nothing chosen and nothing written is not kept', () => {
  expect([isNoNudge(NO_NUDGE), isNoNudge({ chosen: [], text: '请反馈' }), isNoNudge({ chosen: ['d1/t1'], text: '' })]).toEqual([
    true,
    false,
    false,
  ]);
});
