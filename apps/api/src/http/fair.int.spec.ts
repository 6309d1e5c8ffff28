import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { joint, TestApi } from '../testing/api.spec-support.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.start();
  for (const lead of ['jiaotong', 'weijian']) await api.dispatched([joint(lead)]);
});
afterAll(() => api.stop());

test('while one person’s requests wait by the hundred, another’s is answered as if there were a few', async () => {
  let answered = 0;
  const many = Array.from({ length: 150 }, () => api.get('duban.officer', '/tasks?limit=50').then(() => (answered += 1)));
  await many[0];
  const before = answered;
  expect((await api.get('jiaotong.head', '/tasks?limit=50')).status).toBe(200);
  expect(answered - before).toBeLessThan(40);
  await Promise.all(many);
  expect(answered).toBe(150);
});

test('whoever gives up a request that waits gives back its place', async () => {
  const token = await api.token('duban.officer');
  const leaving = new AbortController();
  const left = Array.from({ length: 60 }, () =>
    fetch(`${api.url}/tasks?limit=50`, { headers: { Authorization: `Bearer ${token}` }, signal: leaving.signal }).then(
      (answer) => answer.arrayBuffer(),
      () => null,
    ),
  );
  leaving.abort();
  await Promise.all(left);
  expect((await api.get('duban.officer', '/tasks?limit=50')).status).toBe(200);
});
