import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ChangesView, ChangeView } from '@duban/contracts';
import { numberAll } from '@duban/testing/record';
import { joint, personOf, TestApi } from '../testing/api.spec-support.js';

let api: TestApi;
let stopped: Promise<void> | null = null;
const stop = (): Promise<void> => (stopped ??= api.stop());
let ours: string;
let theirs: string;
beforeAll(async () => {
  api = await TestApi.start();
  ours = await api.dispatched([joint('jiaotong')]);
  theirs = await api.dispatched([joint('weijian')], { leaderInCharge: personOf('leader.wang') });
  await numberAll(api.database.pool);
});
afterAll(() => stop());

const since = async (login: string, seq?: number): Promise<ChangesView> => {
  const { status, body } = await api.get<ChangesView>(login, `/changes${seq === undefined ? '' : `?since=${seq}`}`);
  expect([login, status]).toEqual([login, 200]);
  return body;
};
const directivesIn = (items: readonly ChangeView[]): Set<string | null> =>
  new Set(items.filter(({ kind }) => kind === 'directive').map(({ directiveId }) => directiveId));

describe('by number', () => {
  test('without one: where to begin; then what came after, each once', async () => {
    const { next, items } = await since('duban.officer');
    expect(items).toEqual([]);
    await api.post('jiaotong.head', `/directives/${ours}/tasks/t1/receipt`);
    await numberAll(api.database.pool);
    const after = await since('duban.officer', next);
    expect(after.items).toMatchObject([{ kind: 'directive', directiveId: ours, taskId: 't1', event: 'TaskReceived', seq: next + 1 }]);
    expect(await since('duban.officer', after.next)).toEqual({ items: [], next: after.next, more: false, reset: false });
  });

  test('only of what the reader may see, and by ids alone', async () => {
    const seen = async (login: string) => directivesIn((await since(login, 0)).items);
    expect(await seen('duban.officer')).toEqual(new Set([ours, theirs]));
    expect(await seen('jiaotong.clerk')).toEqual(new Set([ours]));
    expect(await seen('leader.wang')).toEqual(new Set([theirs]));
    expect(await seen('xuanchuan.head')).toEqual(new Set());
    const admin = await since('admin', 0);
    expect(new Set(admin.items.map(({ kind }) => kind))).toEqual(new Set(['organisation']));
    expect(Object.keys((await since('duban.officer', 0)).items.at(-1) ?? {}).sort()).toEqual(
      ['directiveId', 'event', 'kind', 'meetingId', 'seq', 'taskId'].sort(),
    );
  });

  test('whoever comes from another record, or is too far behind, reads anew', async () => {
    const { next } = await since('duban.officer');
    expect(await since('duban.officer', next + 1)).toEqual({ items: [], next, more: false, reset: true });
    const superuser = await api.database.asSuperuser();
    await superuser.query('update duban.sequencer set seq = seq + 60000 where id = 1');
    expect(await since('duban.officer', next)).toEqual({ items: [], next: next + 60_000, more: false, reset: true });
    await superuser.query('update duban.sequencer set seq = seq - 60000 where id = 1');
    await superuser.end();
  });

  test('a number that is none is refused', async () => {
    for (const seq of ['-1', 'x', '1.5'])
      expect([seq, (await api.get('duban.officer', `/changes?since=${seq}`)).status]).toEqual([seq, 400]);
  });
});

describe('as a stream', () => {
  const open = async (login: string, lastEventId?: number): Promise<Response> =>
    fetch(`${api.url}/changes/stream`, {
      headers: {
        Authorization: `Bearer ${await api.token(login)}`,
        ...(lastEventId === undefined ? {} : { 'Last-Event-ID': String(lastEventId) }),
      },
    });
  /** What has come when the text stands in it. */
  const heardUntil = async (response: Response, text: string): Promise<string> => {
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    let heard = '';
    while (!heard.includes(text)) heard += (await reader?.read())?.value ?? '';
    await reader?.cancel();
    return heard;
  };

  test('says where it begins, and then what comes', async () => {
    const { next } = await since('jiaotong.head');
    const heard = open('jiaotong.head').then((response) => heardUntil(response, 'event: change'));
    const foreign = open('weijian.head').then((response) => heardUntil(response, 'event: change'));
    await api.post('duban.officer', `/directives/${ours}/tasks/t1/nudges`, { text: '请抓紧' });
    await api.post('weijian.head', `/directives/${theirs}/tasks/t1/receipt`);
    await numberAll(api.database.pool);
    expect(await heard).toMatch(new RegExp(`^: open\n\nid: \\d+\nevent: begin\n`));
    expect((await heard).split('event: begin')[1]).not.toContain(theirs);
    expect(await foreign).not.toContain(ours);
    // the same again, after the last that was seen
    const again = await heardUntil(await open('jiaotong.head', next), 'event: change');
    expect(again).toMatch(
      new RegExp(`^: open\n\nid: ${next}\nevent: begin\ndata: \\{\\}\n\nid: \\d+\nevent: change\ndata: \\{"seq":\\d+,`),
    );
    expect(again).toContain(`"directiveId":"${ours}"`);
  });

  test('whoever is cut off before the first change goes on from the first frame, and misses nothing', async () => {
    const cut = await heardUntil(await open('jiaotong.head'), 'event: begin');
    const place = Number(/^: open\n\nid: (\d+)\n/.exec(cut)?.[1]);
    await api.post('jiaotong.head', `/directives/${ours}/tasks/t1/progress-reports`, { done: '断线期间反馈' });
    await numberAll(api.database.pool);
    expect(await heardUntil(await open('jiaotong.head', place), 'event: change')).toContain(`"directiveId":"${ours}"`);
  });

  test('a number that was never given is told to read anew', async () => {
    expect(await heardUntil(await open('jiaotong.head', 999_999_999), 'event: reset')).toContain('event: reset\ndata: {"next":');
  });

  test('a server that stops ends it', async () => {
    const response = await open('jiaotong.clerk');
    const [text] = await Promise.all([response.text(), stop()]);
    expect(text.startsWith(': open\n\n')).toBe(true);
  });
});
