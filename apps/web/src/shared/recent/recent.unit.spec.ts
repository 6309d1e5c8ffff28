import { expect, test } from '@jest/globals';
import { NOTHING_RECENT, withSearch, withSeen } from './recent.js';

const seen = (taskId: string, title = '事项') => ({ directiveId: 'd', taskId, number: null, title });

test('the last comes first, each once, eight of them', () => {
  const words = ['一一', '二二', '一一', ...Array.from({ length: 9 }, (_, n) => `第${n}`)];
  expect(words.slice(0, 3).reduce(withSearch, NOTHING_RECENT).searches).toEqual(['一一', '二二']);
  expect(words.reduce(withSearch, NOTHING_RECENT).searches).toHaveLength(8);
});

test('a task is kept once, as it is called now', () => {
  const recent = [seen('t1', '旧名'), seen('t2'), seen('t1', '新名')].reduce(withSeen, NOTHING_RECENT);
  expect(recent.seen.map(({ taskId, title }) => [taskId, title])).toEqual([
    ['t1', '新名'],
    ['t2', '事项'],
  ]);
});
