import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { TestApi } from '../testing/api.spec-support.js';

const PAGE = '<!doctype html><title>督办</title>';
let consoleDir: string;
let api: TestApi;
beforeAll(async () => {
  consoleDir = await mkdtemp(join(tmpdir(), 'duban-console-'));
  await mkdir(join(consoleDir, 'assets'));
  await mkdir(join(consoleDir, '.vite'));
  await writeFile(join(consoleDir, 'index.html'), PAGE);
  await writeFile(join(consoleDir, 'old-browser.js'), 'old');
  await writeFile(join(consoleDir, '.vite/manifest.json'), '{}');
  await writeFile(join(consoleDir, 'assets/main-abc.js'), 'plain');
  await writeFile(join(consoleDir, 'assets/main-abc.js.br'), 'small');
  api = await TestApi.start({ consoleDir });
});
afterAll(async () => {
  await api.stop();
  await rm(consoleDir, { recursive: true, force: true });
});

const BROWSER = { Accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
const at = (path: string, headers: Record<string, string> = BROWSER, method = 'GET'): Promise<Response> =>
  fetch(new URL(path, api.url), { headers, method });

test.each(['/', '/?at=x', '/directives/1/tasks/t1', '/directives/1/tasks/t1?act=ReportProgress'])(
  '%s is the console’s page, asked for anew each time',
  async (path) => {
    const answer = await at(path);
    expect([answer.status, await answer.text()]).toEqual([200, PAGE]);
    expect(answer.headers.get('cache-control')).toBe('no-cache');
  },
);

test('the page may load its own files and this API: nothing inline, nothing of another origin', async () => {
  const policy = ((await at('/')).headers.get('content-security-policy') ?? '').split(';');
  expect(policy).toEqual(expect.arrayContaining(["default-src 'none'", "script-src 'self'", "style-src 'self'", "connect-src 'self'"]));
  expect(policy.join()).not.toMatch(/unsafe|https?:|data:|\*/);
});

test('a file is named by its hash: kept for ever, sent small to whoever can read that', async () => {
  const small = await at('/assets/main-abc.js', { 'Accept-Encoding': 'br' });
  expect([small.status, small.headers.get('content-encoding')]).toEqual([200, 'br']);
  expect(small.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(await (await at('/assets/main-abc.js', { 'Accept-Encoding': 'identity' })).text()).toBe('plain');
  expect((await at('/old-browser.js')).headers.get('cache-control')).toBe('public, max-age=0');
});

test.each([
  ['a file of another release', '/assets/main-old.js'],
  ['no route of the API', '/api/v1/nothing'],
  ['no sign-in here', '/session'],
  ['the build’s own notes', '/.vite/manifest.json'],
  ['a way out of the directory', '/assets/..%2f..%2fpackage.json'],
])('%s is not there, and said so as a problem', async (_, path) => {
  const answer = await at(path, { Accept: '*/*' });
  expect([answer.status, answer.headers.get('content-type')]).toEqual([404, 'application/problem+json; charset=utf-8']);
});

test('an address of the API that is not there is no page, even for a browser; nothing is sent to a page', async () => {
  expect((await at('/api/v1/nothing')).headers.get('content-type')).toContain('problem+json');
  expect((await at('/assets/main-old.js')).status).toBe(404);
  expect((await at('/', BROWSER, 'POST')).status).toBe(404);
});

test('the API’s own answers are kept by nobody, as before', async () => {
  const answer = await at('/api/v1/health/live');
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(answer.headers.get('content-security-policy')).not.toContain('script-src');
});
