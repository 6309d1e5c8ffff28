import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { EventView, FileView } from '@duban/contracts';
import { readStream } from '@duban/event-store';
import { HashedFiles } from '@duban/platform';
import { join } from 'node:path';
import { joint, personOf, TestApi } from '../testing/api.spec-support.js';

const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABh6FO1AAAAABJRU5ErkJggg==', 'base64');
const ELF = Buffer.concat([Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0]), Buffer.alloc(56)]);

let api: TestApi;
/** Of 发改委 and 财政局. */
let theirs: string;
/** Of 教育局 alone. */
let other: string;
beforeAll(async () => {
  api = await TestApi.start();
  theirs = await api.dispatched([joint('fagai', { assists: [{ departmentId: 'caizheng', duty: '提供资金台账' }] })]);
  other = await api.dispatched([joint('jiaoyu')]);
  await api.post('fagai.head', `/directives/${theirs}/tasks/t1/receipt`);
  await api.post('jiaoyu.head', `/directives/${other}/tasks/t1/receipt`);
});
afterAll(() => api.stop());

const upload = async (login: string, content: Buffer | string, name: string, type: string) => {
  const form = new FormData();
  form.set('file', new Blob([typeof content === 'string' ? content : new Uint8Array(content)], { type }), name);
  return api.raw<FileView & { code?: string }>('POST', '/files', {
    body: form,
    headers: { Authorization: `Bearer ${await api.token(login)}` },
  });
};
const opened = async (login: string, sha256: string, directive: string): Promise<[number, string | null]> => {
  const answer = await fetch(`${api.url}/files/${sha256}?directive=${directive}`, {
    headers: { Authorization: `Bearer ${await api.token(login)}` },
  });
  await answer.arrayBuffer();
  return [answer.status, answer.status === 200 ? answer.headers.get('content-type') : null];
};
const shown = async (sha256: string): Promise<(string | null)[]> => {
  const { headers } = await fetch(`${api.url}/files/${sha256}?directive=${theirs}`, {
    headers: { Authorization: `Bearer ${await api.token('duban.officer')}` },
  });
  return ['content-disposition', 'content-security-policy', 'x-content-type-options'].map((name) => headers.get(name));
};
const cite = (login: string, directive: string, ...files: Partial<FileView>[]) =>
  api.post<{ code?: string }>(login, `/directives/${directive}/tasks/t1/closure-request`, { summary: '已办', evidence: files });

test('a photo as phones keep it is taken, and saved rather than shown', async () => {
  // The head of an HEIC file: its length, `ftyp`, its brand.
  const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic\0\0\0\0mif1heic'), Buffer.alloc(64)]);
  const { status, body } = await upload('fagai.head', heic, 'IMG_0001.HEIC', '');
  expect([status, body.mediaType]).toEqual([201, 'image/heic']);
});

test('an upload is on record: who, what it is by its content, how long', async () => {
  const { status, body } = await upload('fagai.head', PNG, '台账.txt', 'text/plain');
  expect([status, body.mediaType, body.bytes]).toEqual([201, 'image/png', PNG.byteLength]);
  await upload('fagai.head', PNG, '又一次.png', 'image/png');
  await upload('caizheng.head', PNG, '同一图.png', 'image/png');
  const events = await readStream(api.database.pool, `file/${body.sha256}`);
  expect(events.map(({ type, data, meta }) => [type, data, meta.actor.personId])).toEqual([
    ['FileUploaded', { sha256: body.sha256, name: '台账.txt', mediaType: 'image/png', bytes: PNG.byteLength }, personOf('fagai.head')],
    ['FileUploaded', { sha256: body.sha256, name: '同一图.png', mediaType: 'image/png', bytes: PNG.byteLength }, personOf('caizheng.head')],
  ]);
});

test('what is no document, whatever it calls itself, is refused and does not stay', async () => {
  const { status, body } = await upload('fagai.head', ELF, '报告.pdf', 'application/pdf');
  expect([status, body.code]).toEqual([415, 'file_type_refused']);
  const { createHash } = await import('node:crypto');
  expect(await new HashedFiles(join(api.home, 'files')).size(createHash('sha256').update(ELF).digest('hex'))).toBeNull();
});

test('what is refused takes nobody’s content away: not the original of minutes, which stands beside it', async () => {
  const text = '<memo> 会议纪要\n2020年2月17日召开会议。会议强调，市应急管理局要在3月10日前完成排查。\n';
  const form = new FormData();
  form.set('file', new Blob([text]), '纪要.txt');
  const received = await api.raw<{ id: string }>('POST', '/meetings/documents?date=2020-02-17', {
    body: form,
    headers: { Authorization: `Bearer ${await api.token('duban.officer')}` },
  });
  expect(received.status).toBe(201);
  const original = async () =>
    (
      await fetch(`${api.url}/meetings/${received.body.id}/file`, {
        headers: { Authorization: `Bearer ${await api.token('duban.officer')}` },
      })
    ).status;
  expect(await original()).toBe(200);
  const { status, body } = await upload('jiaoyu.clerk', text, '纪要.txt', 'text/plain');
  expect([status, body.code]).toEqual([415, 'file_type_refused']);
  expect(await original()).toBe(200);
});

test('a file is cited by whoever sent it in; its type and its length are ours', async () => {
  const { body: file } = await upload('fagai.head', '核查报告', '核查报告.txt', 'text/plain');
  expect((await cite('fagai.head', theirs, { ...file, mediaType: 'text/html', bytes: 1 })).status).toBe(200);
  const { body } = await api.get<{ items: EventView[] }>('auditor', `/directives/${theirs}/events`);
  const requested = body.items.find(({ type }) => type === 'ClosureRequested');
  expect(requested?.data).toMatchObject({ evidence: [file] });
  for (const login of ['fagai.head', 'fagai.clerk', 'caizheng.head', 'duban.officer', 'auditor'])
    expect([login, ...(await opened(login, file.sha256, theirs))]).toEqual([login, 200, expect.stringContaining('text/plain')]);
  expect(await opened('jiaoyu.head', file.sha256, theirs)).toEqual([404, null]);
  expect(await opened('jiaoyu.head', file.sha256, other)).toEqual([404, null]);
});

test('naming the hash of another department opens nothing: it is refused like one that nobody sent in', async () => {
  const { body: file } = await upload('fagai.clerk', '另一部门的材料', '内部.txt', 'text/plain');
  for (const sha256 of [file.sha256, 'd'.repeat(64)]) {
    const { status, body } = await cite('jiaoyu.head', other, { ...file, sha256 });
    expect([status, body.code]).toEqual([422, 'file_not_uploaded']);
  }
  const asserted = { at: '2020-02-17T08:00:00+08:00', basis: '据签批件补录', file };
  expect(await api.refused('jiaoyu.head', `/directives/${other}/tasks/t1/progress-reports`, { done: '已启动', asserted })).toEqual([
    422,
    'file_not_uploaded',
  ]);
  expect(await opened('jiaoyu.head', file.sha256, other)).toEqual([404, null]);
  // nor is it anybody's to read before something cites it
  expect(await opened('fagai.clerk', file.sha256, theirs)).toEqual([404, null]);
});

test('what stands in a directive may be cited in it again by whoever may see it, as it was recorded', async () => {
  const { body: file } = await upload('fagai.clerk', '往来函件', '函件.txt', 'text/plain');
  const path = `/directives/${theirs}/tasks/t1/contributions`;
  const said = { text: '附函件', files: [{ ...file, mediaType: 'application/pdf' }] };
  expect(await api.refused('caizheng.head', path, said)).toEqual([422, 'file_not_uploaded']);
  const note = { helpNeeded: '请看函件', done: '已启动', asserted: { at: api.clock.now(), basis: '据函件', file } };
  const reported = await api.post<{ code?: string }>('fagai.clerk', `/directives/${theirs}/tasks/t1/progress-reports`, note);
  expect([reported.status, reported.body.code]).toEqual([200, undefined]);
  expect(await opened('caizheng.head', file.sha256, theirs)).toEqual([200, expect.stringContaining('text/plain')]);
  expect((await api.post('caizheng.head', path, said)).status).toBe(200);
});

test('what a browser runs nothing of is shown in a sandbox; everything else is saved', async () => {
  const inline = async (content: Buffer | string, name: string) => {
    const { body: file } = await upload('fagai.head', content, name, 'application/octet-stream');
    await api.post('fagai.head', `/directives/${theirs}/tasks/t1/progress-reports`, {
      ...{ done: '附件', asserted: { at: api.clock.now(), basis: '据附件', file } },
    });
    return shown(file.sha256);
  };
  const sandbox = expect.stringMatching(/^default-src 'none'; sandbox; frame-ancestors 'self'$/);
  expect(await inline(PNG, '图.png')).toEqual([`inline; filename*=UTF-8''%E5%9B%BE.png`, sandbox, 'nosniff']);
  expect(await inline('说明', '说明.txt')).toEqual([expect.stringMatching(/^inline;/), sandbox, 'nosniff']);
  expect(await inline(Buffer.from('%PDF-1.4\n%%EOF\n'), "a'b.pdf")).toEqual([
    ...[expect.stringMatching(/^inline; filename=a'b.pdf$/), expect.stringMatching(/^default-src 'none'; object-src 'self'/), 'nosniff'],
  ]);
  const [saved, policy] = await inline('单位,数\n发改委,2\n', '台账.csv');
  expect([saved, policy]).toEqual([expect.stringMatching(/^attachment;/), expect.not.stringContaining('sandbox')]);
});
