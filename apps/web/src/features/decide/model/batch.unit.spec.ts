import { expect, test } from '@jest/globals';
import type { Views } from '@duban/api-client';
import { closingsOf, isUntouched, NO_BATCH } from './batch.js';

const closure = (id: string, taskId: string, act: object | null) =>
  ({ id, directiveId: 'd1', taskId, taskTitle: `任务${taskId}`, directiveTitle: '事项', act }) as unknown as Views['Duty'];
const signOff = (n: number) => ({ act: 'SignOff', body: { n } });

test('closures that the reader may sign, a task once; the rest is not for signing', () => {
  const duties = [
    closure('a', 't1', signOff(1)),
    closure('b', 't1', signOff(1)),
    closure('c', 't2', signOff(3)),
    closure('d', 't3', { act: 'DecideExtension', body: { n: 1 } }),
    closure('e', 't4', null),
  ];
  expect(closingsOf(duties).map(({ id, title, n }) => [id, title, n])).toEqual([
    ['a', '任务t1', 1],
    ['c', '任务t2', 3],
  ]);
});

test('nothing chosen and nothing said is not kept', () => {
  expect([isUntouched(NO_BATCH), isUntouched({ chosen: ['a'], opinion: '' })]).toEqual([true, false]);
});
