import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { TestApi } from '../testing/api.spec-support.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());

const at = (path: string): Promise<Response> => fetch(new URL(path, api.url));

test('the reader needs nothing from elsewhere and nothing inline: all that its page names is served here', async () => {
  const answer = await at('/docs');
  const html = await answer.text();
  const policy = answer.headers.get('content-security-policy')?.split(';') ?? [];
  expect(policy).toEqual(expect.arrayContaining(["default-src 'none'", "script-src 'self'", "style-src 'self'", "connect-src 'self'"]));
  expect(policy.join(';')).not.toMatch(/unsafe|https?:|\*/);
  expect(html).not.toMatch(/<script(?! src="\/docs\/)|<style|style="|\son\w+=/);
  const named = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, href]) => href ?? '');
  expect(named.filter((href) => !href.startsWith('/'))).toEqual([]);
  for (const href of named) expect([href, (await at(href)).status]).toEqual([href, 200]);
});

test('its script opens our own document', async () => {
  const script = await (await at('/docs/reader.js')).text();
  const { url } = JSON.parse(/SwaggerUIBundle\((.*)\);/.exec(script)?.[1] ?? '{}') as { url: string };
  expect(await (await at(url)).json()).toMatchObject({ openapi: '3.1.0' });
});

test.each(['/docs/index.html', '/docs/package.json', '/docs/swagger-initializer.js', '/docs/..%2fpackage.json'])(
  'nothing else of the package is served: %s',
  async (path) => {
    expect((await at(path)).status).toBe(404);
  },
);
