import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { DecidedView, DraftView, MeetingView, ProblemBody, WorkbenchView } from '@duban/contracts';
import { personOf, TestApi } from '../testing/api.spec-support.js';

const TEXT = `临江市重点工作调度会议纪要
2020年2月17日，市长主持召开重点工作调度会议。
会议听取了有关情况汇报。
会议要求，市发改委牵头、市财政局配合，在3月10日前完成重点项目核查。市工信局要在2月底前报送企业复工复产情况，每周五前报送一次。市卫健委要持续做好重点场所防控。市教育局要制定线上教学方案。市交通局要在3月10日前恢复公交线路。市交通局要在3月10日前恢复公交线路运营。
会议强调，要深刻领会有关精神。
`;

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());

let turn = 0;
const received = async (): Promise<MeetingView> => {
  turn += 1;
  return (await api.post<MeetingView>('duban.officer', '/meetings', { text: TEXT, number: `第${turn}号`, fileName: '纪要.txt' })).body;
};
const read = async (meetingId: string): Promise<MeetingView> =>
  (await api.get<MeetingView>('duban.officer', `/meetings/${meetingId}`)).body;
const decide = (meetingId: string, decisions: object[], headers = {}) =>
  api.post<DecidedView>('duban.officer', `/meetings/${meetingId}/decisions`, { decisions }, headers);
const ready = ({ offered }: DraftView): boolean => offered?.missing.length === 0;

test('a suggestion is offered ready to send: what the text, the organisation and habit give is not to be typed', async () => {
  const meeting = await received();
  const [first] = meeting.drafts;
  expect(first?.offered).toMatchObject({
    content: {
      leaderInCharge: personOf('leader.li'),
      closureStandard: first?.offered?.content.tasks[0]?.closureStandard,
      title: first?.suggestion?.title,
      tasks: [{ shape: 'joint', leads: ['fagai'], assists: [{ departmentId: 'caizheng' }], due: { origin: 'source' } }],
    },
    missing: [],
  });
  expect(first?.offered?.assumed).toContain('/closureStandard');
  const standing = meeting.drafts.find(({ suggestion }) => suggestion?.class === 'standing');
  expect(standing?.offered?.content.tasks[0]).toMatchObject({ kind: 'standing', standing: { reviewOn: '2020-05-17T16:00:00.000Z' } });
});

test('minutes go from paste to submitted in three writes, and nothing that is known is typed', async () => {
  const meeting = await received();
  expect(meeting.drafts.filter((draft) => !ready(draft)).map(({ suggestion }) => suggestion?.requirement)).toEqual([]);
  const decided = await decide(
    meeting.id,
    meeting.drafts.map(({ id }) => ({ do: 'confirm', draftId: id })),
  );
  expect([decided.status, decided.body.results.map(({ accepted, problem }) => problem?.code ?? accepted)]).toEqual([
    200,
    meeting.drafts.map(() => true),
  ]);
  expect((await api.post('duban.officer', `/meetings/${meeting.id}/submission`)).status).toBe(200);
  const after = await read(meeting.id);
  expect([after.status, after.drafts.map(({ status, offered }) => [status, offered])]).toEqual([
    'SUBMITTED',
    meeting.drafts.map(() => ['confirmed', null]),
  ]);
  expect((await api.post('duban.head', `/meetings/${meeting.id}/approval`, { opinion: '同意' })).status).toBe(200);
});

test('each decision stands by itself, and the same request again is the same decisions', async () => {
  const meeting = await received();
  const [a, b, c] = meeting.drafts.map(({ id }) => id);
  const lines = [
    { do: 'confirm', draftId: a },
    { do: 'confirm', draftId: 'd99' },
    { do: 'discard', draftId: b, reason: '已有部署，不再立项' },
    { do: 'merge', into: c, from: [meeting.drafts[3]?.id] },
    { do: 'discard', draftId: a, reason: '重复' },
    { do: 'discard', draftId: b, reason: '再次' },
    { do: 'reclassify', segmentId: meeting.segments.at(-1)?.id, to: 'statement', reason: '并非要求' },
  ];
  const key = { 'Idempotency-Key': randomUUID() };
  const first = await decide(meeting.id, lines, key);
  const codes = first.body.results.map(({ accepted, problem }) => (accepted ? 'taken' : problem?.code));
  expect(codes).toEqual(['taken', 'draft_not_found', 'taken', 'taken', 'taken', 'draft_already_decided', 'taken']);
  const again = await decide(meeting.id, lines, key);
  expect([again.status, again.body]).toEqual([200, first.body]);
  expect((await read(meeting.id)).version).toBe(first.body.version);
  const stale = await api.post<ProblemBody>(
    'duban.officer',
    `/meetings/${meeting.id}/decisions`,
    { decisions: lines },
    { 'If-Match': '"1"' },
  );
  expect([stale.status, stale.body.code]).toEqual([412, 'precondition_failed']);
  expect(await api.refused('fagai.head', `/meetings/${meeting.id}/decisions`, { decisions: lines })).toEqual([403, 'not_permitted']);
});

test('what is missing is said, and is not guessed', async () => {
  const text = '会议纪要\n2020年2月18日召开会议。\n会议要求，有关单位要在3月10日前完成排查。\n';
  const meeting = (await api.post<MeetingView>('duban.officer', '/meetings', { text, fileName: '纪要.txt' })).body;
  const [draft] = meeting.drafts;
  expect(draft?.offered?.missing).toEqual(expect.arrayContaining(['/leaderInCharge']));
  const { results } = (await decide(meeting.id, [{ do: 'confirm', draftId: draft?.id }])).body;
  expect(results[0]).toMatchObject({ accepted: false, problem: { code: 'draft_not_ready', status: 422 } });
  // who leads is all that is typed: the leader in charge follows
  const chosen = await decide(meeting.id, [{ do: 'confirm', draftId: draft?.id, chosen: { leads: ['fagai'] } }]);
  expect(chosen.body.results).toEqual([{ draftId: draft?.id, segmentId: null, accepted: true, problem: null }]);
  expect((await read(meeting.id)).drafts[0]?.content).toMatchObject({
    leaderInCharge: personOf('leader.li'),
    tasks: [{ leads: ['fagai'] }],
  });
});

test("half-done work is kept for its drafter alone, and two windows do not undo each other's", async () => {
  const { id } = await received();
  const path = `/meetings/${id}/workbench`;
  const desk = async (login: string) => (await api.get<WorkbenchView>(login, path)).body;
  expect(await desk('duban.officer')).toMatchObject({ meetingId: id, version: 0, savedAt: null, drafts: {} });
  const kept = await api.post<WorkbenchView>('duban.officer', path, { drafts: { d1: { title: '写到一半' } } }, { 'If-Match': '"0"' });
  expect([kept.status, kept.headers.get('etag'), kept.body.drafts]).toEqual([200, '"1"', { d1: { title: '写到一半' } }]);
  const late = await api.post<ProblemBody>('duban.officer', path, { drafts: {} }, { 'If-Match': '"0"' });
  expect([late.status, late.body.code]).toEqual([412, 'precondition_failed']);
  expect((await api.post('duban.officer', path, { drafts: {} }, { 'If-Match': '"1"' })).status).toBe(200);
  expect(await desk('duban.officer')).toMatchObject({ version: 2, drafts: {} });
  expect(await desk('duban.head')).toMatchObject({ version: 0 });
  expect((await api.get<ProblemBody>('fagai.head', path)).status).toBe(403);
});
