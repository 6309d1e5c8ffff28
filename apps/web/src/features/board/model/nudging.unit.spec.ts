import { expect, test } from '@jest/globals';
import type { Views } from '@duban/api-client';
import { isNoNudge, NO_NUDGE, nudgingIn } from './nudging.js';

const item = (taskId: string, light: string | null) =>
  ({ directiveId: 'd1', taskId, title: `任务${taskId}`, light }) as unknown as Views['TaskListItem'];

test('what has ended is asked after no more', () => {
  expect(nudgingIn([item('t1', 'red'), item('t2', null), item('t3', 'green')]).map(({ id, title }) => [id, title])).toEqual([
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
