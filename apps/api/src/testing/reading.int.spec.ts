import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { get } from 'node:http';
import { allRoutes, type AlertView, type FileView, type JobView, type ProblemBody } from '@duban/contracts';
import { permitsSomewhere } from '@duban/identity';
import type { Role } from '@duban/domain';
import { joint, personOf, TestApi } from './api.spec-support.js';
import { pathFor } from './from-contract.spec-support.js';

/** Words that stand in the one directive and nowhere else: whoever is answered with one of them has read of it. */
const MARKS = ['甲字第一号密语', '乙字第二号密语', '丙字第三号密语'];

/** jiaotong leads, shengtai assists, both of leader.li; weijian, xuanchuan and leader.wang have no part in it. */
const WITH_A_PART = ['jiaotong.head', 'jiaotong.clerk', 'shengtai.head', 'leader.li', 'duban.officer', 'duban.head', 'shuji', 'auditor'];
const WITHOUT: [login: string, role: Role][] = [
  ['weijian.head', 'department_head'],
  ['xuanchuan.clerk', 'clerk'],
  ['leader.wang', 'leader_in_charge'],
  ['admin', 'administrator'],
];
const readable = allRoutes.filter(
  ({ method, kind, id }) => method === 'get' && kind !== 'open' && !['alertStream', 'changeStream'].includes(id),
);

let api: TestApi;
let secret: string;
let file: FileView;
let alerts: AlertView[];
/** About it, of somebody who may read it. */
let job: JobView;

beforeAll(async () => {
  api = await TestApi.start();
  const form = new FormData();
  form.set('file', new Blob([MARKS[1] ?? ''], { type: 'text/plain' }), `${MARKS[1]}.txt`);
  file = (
    await api.raw<FileView>('POST', '/files', { body: form, headers: { Authorization: `Bearer ${await api.token('jiaotong.head')}` } })
  ).body;
  secret = await api.dispatched([joint('jiaotong', { title: MARKS[0], assists: [{ departmentId: 'shengtai', duty: '提供监测数据' }] })], {
    title: MARKS[0],
    requirement: MARKS[2],
  });
  await api.post('jiaotong.head', `/directives/${secret}/tasks/t1/receipt`);
  await api.post('jiaotong.head', `/directives/${secret}/tasks/t1/closure-request`, { summary: MARKS[2], evidence: [file] });
  const nudge = { kind: 'commands', command: 'NudgeTask', shared: { text: MARKS[2] }, items: [{ directiveId: secret, taskId: 't1' }] };
  job = (await api.post<JobView>('duban.officer', '/jobs', nudge)).body;
  // Something of their own for those who have no part, so that their lists are not empty.
  await api.dispatched([joint('weijian'), joint('xuanchuan')], { leaderInCharge: personOf('leader.wang') });
  alerts = (await api.get<{ items: AlertView[] }>('jiaotong.head', '/alerts?limit=200')).body.items;
});
afterAll(() => api.stop());

/** Every way to ask a reading route about the directive: by path, by each filter that its query takes, and plainly. */
const requests = (): { id: string; path: string }[] =>
  readable.flatMap((route) => {
    const takes = Object.keys(route.query?.shape ?? {});
    const needed = takes.includes('from') && takes.includes('to') ? '?from=2020-02-17T00:00:00Z&to=2020-02-18T00:00:00Z' : '';
    const span = route.id === 'previewExtension' ? '?due=2020-03-16' : needed;
    const path = `${pathFor(route, { directiveId: secret, sha256: file.sha256, jobId: job.id })}${span}`;
    const filters: Record<string, string> = { directive: secret, department: 'jiaotong', q: MARKS[0] ?? '', limit: '200' };
    const queries = takes.includes('directive') && route.id === 'downloadFile' ? [] : [''];
    const single = takes
      .filter((name) => name in filters)
      .map((name) => `${span === '' ? '?' : '&'}${name}=${encodeURIComponent(filters[name] ?? '')}`);
    return [...queries, ...single].map((query) => ({ id: route.id, path: `${path}${query}` }));
  });

const answerTo = async (login: string, path: string): Promise<{ status: number; text: string }> => {
  const response = await fetch(`${api.url}${path}`, { headers: { Authorization: `Bearer ${await api.token(login)}` } });
  return { status: response.status, text: await response.text() };
};
/** What was asked is repeated in a problem's `instance` and in the list behind a number; nothing else of the directive may come back. */
const leaks = ({ text }: { text: string }, marks = [...MARKS, secret]): boolean =>
  marks.some((mark) => text.replace(/"(instance|query)":"[^"]*"/g, '').includes(mark));

describe('a walk over all reading routes', () => {
  test.each(WITHOUT)('%s, who has no part in a directive, reads nothing of it anywhere', async (login, role) => {
    for (const { id, path } of requests()) {
      const answer = await answerTo(login, path);
      // a refused attempt names, by its id alone, what it was about: to whoever answers for access
      const marks = id === 'listRefusals' ? MARKS : undefined;
      expect([login, id, path, leaks(answer, marks)]).toEqual([login, id, path, false]);
      const known = allRoutes.find((route) => route.id === id);
      const refusal = permitsSomewhere({ roles: [role] }, known?.action ?? '') ? 404 : 403;
      if (path.includes(`/directives/${secret}`) || id === 'downloadFile')
        expect([login, path, answer.status]).toEqual([login, path, refusal]);
      expect(answer.status).not.toBe(500);
    }
  });

  test.each(WITH_A_PART)('%s, who has a part in it or may read all, is shown it', async (login) => {
    const answers = await Promise.all(
      ['', '/events', '/timeline', '/verification'].map((part) => answerTo(login, `/directives/${secret}${part}`)),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect((await answerTo(login, `/directives?limit=200`)).text).toContain(MARKS[0]);
    expect((await answerTo(login, `/files/${file.sha256}?directive=${secret}`)).text).toBe(MARKS[1]);
  });

  test('no count is larger than the list that its caller may read', async () => {
    for (const login of [...WITH_A_PART, 'weijian.head', 'xuanchuan.clerk', 'leader.wang']) {
      for (const filter of ['', 'department=jiaotong', `directive=${secret}`, `q=${encodeURIComponent(MARKS[0] ?? '')}`]) {
        const { total } = JSON.parse((await answerTo(login, `/tasks/counts?${filter}`)).text) as { total: number };
        const { items } = JSON.parse((await answerTo(login, `/tasks?limit=200&${filter}`)).text) as { items: unknown[] };
        expect([login, filter, total]).toEqual([login, filter, items.length]);
      }
    }
  });

  test("another person's alert is neither read nor acknowledged, by anybody", async () => {
    const [alert] = alerts;
    expect(alert?.directiveId).toBe(secret);
    for (const login of ['weijian.head', 'jiaotong.clerk', 'duban.head', 'auditor']) {
      expect((await answerTo(login, '/alerts?limit=200')).text).not.toContain(alert?.id);
    }
    expect(await api.refused('duban.head', `/alerts/${encodeURIComponent(alert?.id ?? '')}/receipt`)).toEqual([404, 'not_found']);
  });

  test('a file is shown only through a directive that names it and that its caller may read', async () => {
    const other = await api.dispatched([joint('weijian')]);
    const asked = (login: string, directive: string) => api.get<ProblemBody>(login, `/files/${file.sha256}?directive=${directive}`);
    expect((await asked('weijian.head', secret)).body.code).toBe('not_found');
    expect((await asked('weijian.head', other)).body.code).toBe('not_found');
  });

  test('the stream of alerts tells a person of their own alone', async () => {
    const heard = async (login: string): Promise<string> => {
      const authorization = `Bearer ${await api.token(login)}`;
      return new Promise((resolve, reject) => {
        const asked = get(`${api.url}/alerts/stream`, { agent: false, headers: { authorization, 'last-event-id': '0' } }, (response) => {
          let text = '';
          response.setEncoding('utf8').on('data', (part: string) => {
            text += part;
            if (text.includes('event: alert')) {
              asked.destroy();
              resolve(text);
            }
          });
        });
        asked.on('error', reject);
      });
    };
    await api.deliverAlerts();
    const [mine, others] = await Promise.all([heard('jiaotong.head'), heard('xuanchuan.clerk')]);
    expect(mine).toContain(secret);
    expect(others).toContain('event: alert');
    expect(others).not.toContain(secret);
  });
});
