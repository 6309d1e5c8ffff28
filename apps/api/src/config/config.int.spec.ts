import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { ConfigView } from '@duban/contracts';
import { TestApi } from '../testing/api.spec-support.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.start({ demo: true });
});
afterAll(() => api.stop());

test('whoever opens a page is told what it has to know, without a token, and nothing more', async () => {
  const { status, body } = await api.raw<ConfigView>('GET', '/config');
  expect([status, body]).toEqual([
    200,
    {
      product: { zh: '督办', en: 'Duban' },
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      languages: ['zh', 'en'],
      timeZone: 'Asia/Shanghai',
      now: api.clock.now(),
      identity: { issuers: [api.provider.issuer], audience: 'duban-api' },
      embedded: true,
      bodyMaxBytes: 524_288,
      files: { maxBytes: 52_428_800, mediaTypes: expect.arrayContaining(['application/pdf']), inline: expect.anything() },
      minutes: { maxBytes: 10_485_760, mediaTypes: expect.arrayContaining(['text/plain']), maxCharacters: 100_000 },
      roster: { maxBytes: 5_242_880, maxRows: 5_000 },
    },
  ]);
  expect(body.files.mediaTypes).toEqual(expect.arrayContaining(body.files.inline));
});
