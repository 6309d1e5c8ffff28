import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { ProblemBody, SettingsView } from '@duban/contracts';
import { TestApi } from '../testing/api.spec-support.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());

const settings = async (login: string) => (await api.get<SettingsView>(login, '/me/settings')).body;
const CHOSEN = { language: 'en', textSize: 'largest', told: { reminder: 'daily', information: 'listed' } } as const;

test('what nobody has chosen is said as it is, and what was saved is kept for that person alone', async () => {
  const unchosen = { language: 'zh', textSize: 'normal', told: {} };
  expect(await settings('jiaotong.head')).toEqual(unchosen);
  const saved = await api.post<SettingsView>('jiaotong.head', '/me/settings', CHOSEN);
  expect([saved.status, saved.body]).toEqual([200, CHOSEN]);
  expect(await settings('jiaotong.head')).toEqual(CHOSEN);
  expect(await settings('admin')).toEqual(unchosen);
  await api.post('jiaotong.head', '/me/settings', { language: 'zh' });
  expect(await settings('jiaotong.head')).toEqual(unchosen);
});

test('what is no setting is refused, and changes nothing', async () => {
  for (const wrong of [{ language: 'fr' }, { colour: 'red' }, { told: { gossip: 'daily' } }, { told: { notice: 'never' } }]) {
    const { status, body } = await api.post<ProblemBody>('duban.officer', '/me/settings', wrong);
    expect([wrong, status, body.code]).toEqual([wrong, 400, 'validation_failed']);
  }
  expect(await settings('duban.officer')).toMatchObject({ language: 'zh' });
});

test('a setting that this build does not know counts as never chosen', async () => {
  await api.database.pool.query(`insert into duban.person_setting values ($1, '{"theme":"dark"}', now())`, [
    (await api.get<{ id: string }>('weijian.head', '/me')).body.id,
  ]);
  expect(await settings('weijian.head')).toEqual({ language: 'zh', textSize: 'normal', told: {} });
});
