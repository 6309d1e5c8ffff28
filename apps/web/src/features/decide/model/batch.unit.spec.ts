import { expect, test } from '@jest/globals';
import type { Views } from '@duban/api-client';
import { batchesIn } from '../../../shared/duties/batched.js';
import { batchableIn, isUntouched, NO_BATCH } from './batch.js';

const duty = (id: string, taskId: string, act: object | null) =>
  ({ id, directiveId: 'd1', taskId, taskTitle: `任务${taskId}`, directiveTitle: '事项', act }) as unknown as Views['Duty'];
const signOff = (n: number) => ({ act: 'SignOff', path: '/directives/d1/tasks/t/sign-offs', body: { n } });
const release = (notice: string) => ({ act: 'ReleaseNotice', path: `/directives/d1/tasks/t/notices/${notice}/release`, body: {} });
const duties = [
  duty('a', 't1', signOff(1)),
  duty('b', 't1', signOff(1)),
  duty('c', 't2', signOff(3)),
  duty('d', 't3', { act: 'DecideExtension', path: '/directives/d1/tasks/t3/extension-requests/2/decision', body: {} }),
  duty('e', 't4', null),
  duty('f', 't5', release('t5%2Fcomplete%2Forange%2Fg0')),
  duty('g', 't6', release('t6%2Fcomplete%2Forange%2Fg0')),
];

test('what the reader may answer together is of one kind, a task once', () => {
  expect(batchableIn('SignOff', duties).map(({ id, title, n }) => [id, title, n])).toEqual([
    ['a', '任务t1', 1],
    ['c', '任务t2', 3],
  ]);
  expect(batchableIn('ReleaseNotice', duties).map(({ id, notice }) => [id, notice])).toEqual([
    ['f', 't5/complete/orange/g0'],
    ['g', 't6/complete/orange/g0'],
  ]);
  expect(batchableIn('DecideExtension', duties).map(({ id, n }) => [id, n])).toEqual([['d', 2]]);
});

test('two of a kind make a batch', () => {
  expect(batchesIn(duties)).toEqual(['SignOff', 'ReleaseNotice']);
});

test('nothing chosen and nothing said is not kept', () => {
  expect([isUntouched(NO_BATCH), isUntouched({ chosen: ['a'], opinion: '' })]).toEqual([true, false]);
});
