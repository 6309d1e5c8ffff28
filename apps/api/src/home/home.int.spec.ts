import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { TestApi } from '../testing/api.spec-support.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.start({ demo: true });
});
afterAll(() => api.stop());

const at = (path: string, init: RequestInit = {}): Promise<Response> => fetch(new URL(path, api.url), init);

test('whoever opens the address is told what this is and where everything is, without a token', async () => {
  const answer = await at('/');
  const html = await answer.text();
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  const links = [...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href ?? '');
  expect(links).toEqual(['/docs', '/api/v1/openapi.json', '/api/v1/health/ready', '/api/v1/health/live']);
  for (const link of links) expect((await at(link)).status).toBe(200);
  expect(html.indexOf('督办')).toBeLessThan(html.indexOf('Duban follows'));
});

test('nothing in it runs, nothing is fetched, nothing is kept, and only its own style is let in', async () => {
  const { headers, ...answer } = await at('/').then(async (one) => ({ headers: one.headers, html: await one.text() }));
  const style = /<style>([^]*)<\/style>/.exec(answer.html)?.[1] ?? '';
  const hash = createHash('sha256').update(style).digest('base64');
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy.split(';')).toEqual(expect.arrayContaining(["default-src 'none'", `style-src 'sha256-${hash}'`, "frame-ancestors 'none'"]));
  expect(policy).not.toMatch(/script|unsafe/);
  expect(answer.html).not.toMatch(/<script|<link|<img|\son\w+=|style="/);
  expect([headers.get('cache-control'), headers.get('x-content-type-options')]).toEqual(['no-store', 'nosniff']);
});

test('the demo says where its logins are; given servers say nothing of them', async () => {
  expect(await (await at('/')).text()).toContain('npx duban token duban.officer');
  const given = await TestApi.start();
  try {
    expect(await (await fetch(new URL('/', given.url))).text()).not.toMatch(/npm start|npx duban|演示|demo/i);
  } finally {
    await given.stop();
  }
});

test('it is no route of the API, and takes nothing but a look', async () => {
  const document = (await (await at('/api/v1/openapi.json')).json()) as { paths: object };
  expect(Object.keys(document.paths)).not.toContain('/');
  expect((await at('/', { method: 'HEAD' })).status).toBe(200);
  expect((await at('/', { method: 'POST' })).status).toBe(404);
});
