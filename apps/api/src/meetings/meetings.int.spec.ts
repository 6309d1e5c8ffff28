import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { DirectiveView, MeetingView, ProblemBody } from '@duban/contracts';
import { paragraphsAround } from '@duban/read-models';
import { commandsInOutbox } from '@duban/testing/caused-commands';
import { TestApi, joint, personOf } from '../testing/api.spec-support.js';

const TEXT = `临江市安全生产专题会议纪要
2020年2月17日，副市长李明远主持召开安全生产专题会议。
会议指出，当前形势总体平稳。
会议强调，要坚持预防为主与严格执法相结合。市应急管理局要在3月10日前完成危险化学品企业排查，逐户建立问题清单。市财政局要尽快安排专项资金。
`;

let api: TestApi;
let meeting: MeetingView;

beforeAll(async () => {
  api = await TestApi.start();
  meeting = (
    await api.post<MeetingView>('duban.officer', '/meetings', { text: TEXT, fileName: '纪要.txt' }, { 'Idempotency-Key': 'minutes-1' })
  ).body;
});
afterAll(() => api.stop());

const content = (segmentIds: string[], lead: string) => ({
  title: '危险化学品企业排查',
  requirement: '完成排查并建立问题清单。',
  closureStandard: '问题清单经督查室核实。',
  leaderInCharge: personOf('leader.li'),
  tasks: [{ shape: 'joint', leads: [lead], title: '排查', closureStandard: '问题清单经督查室核实。' }],
  segmentIds,
});
const path = (rest: string): string => `/meetings/${meeting.id}/${rest}`;

test('every sentence keeps its place in the text, byte for byte, and has a class', () => {
  expect(meeting.segments.every((one) => TEXT.slice(one.start, one.end) === one.text)).toBe(true);
  expect(meeting.segments.map((one) => one.class)).toEqual(['statement', 'statement', 'statement', 'guidance', 'task', 'task']);
});

test('a date is suggested only where the words set one', () => {
  const due = meeting.drafts.map((draft) => [
    draft.suggestion?.dueSuggestion?.phrase,
    draft.suggestion?.timePhrases.map((one) => one.text),
  ]);
  expect(due).toContainEqual(['3月10日前', ['3月10日前']]);
  expect(due).toContainEqual([undefined, ['尽快']]);
});

test('the same minutes sent again are the same meeting', async () => {
  const again = await api.post<MeetingView>(
    'duban.officer',
    '/meetings',
    { text: TEXT, fileName: '纪要.txt' },
    { 'Idempotency-Key': 'minutes-1' },
  );
  expect([again.status, again.body.id, again.body.version]).toEqual([201, meeting.id, meeting.version]);
});

test('the same minutes under another key, or by another officer, are not taken in again: the answer names the meeting that has them', async () => {
  for (const login of ['duban.officer', 'duban.head']) {
    const { status, body } = await api.post<ProblemBody>(login, '/meetings', { text: TEXT, fileName: '另一份.txt' });
    expect([status, body.code, body.params]).toEqual([409, 'meeting_exists', { meetingId: meeting.id }]);
  }
});

test('classified material is refused and nothing of it is kept', async () => {
  const refused = await api.refused('duban.officer', '/meetings', { text: `机密★1年\n${TEXT}`, classified: true });
  expect(refused).toEqual([422, 'classified_material']);
  const { rows } = await api.database.pool.query("select 1 from duban.event where canonical like '%机密★%'");
  expect(rows).toEqual([]);
});

test('a list with undecided suggestions is not submitted', async () => {
  expect(await api.refused('duban.officer', path('submission'))).toEqual([409, 'drafts_undecided']);
});

test('departments do not take minutes in, nor read them', async () => {
  expect(await api.refused('fagai.head', '/meetings', { text: TEXT })).toEqual([403, 'not_permitted']);
  expect((await api.get('fagai.head', path('').slice(0, -1))).status).toBe(403);
});

test('an approved list becomes one registration for each draft, signed by its drafter, delivered by fixed ids', async () => {
  for (const draft of meeting.drafts) {
    const lead = draft.suggestion?.departmentSuggestions[0]?.departmentId ?? 'yingji';
    const body = { content: content(draft.suggestion?.segmentIds ?? [], lead), reason: '按纪要' };
    expect((await api.post('duban.officer', path(`drafts/${draft.id}/confirmation`), body)).status).toBe(200);
  }
  expect((await api.post('duban.officer', path('submission'))).status).toBe(200);
  expect(await api.refused('duban.officer', path('approval'), { opinion: '同意' })).toEqual([403, 'not_permitted']);
  const approved = await api.post<{ directives: { directiveId: string; number: string | null }[] }>('duban.head', path('approval'), {
    opinion: '同意',
  });
  expect(approved.status).toBe(200);

  const after = (await api.get<MeetingView>('duban.officer', path('').slice(0, -1))).body;
  expect(approved.body.directives.map(({ directiveId, number }) => [directiveId, number])).toEqual(
    after.drafts.map((draft) => [draft.directiveId, draft.directiveNumber]),
  );
  expect(approved.body.directives.every(({ number }) => number !== null)).toBe(true);
  expect(after.status).toBe('APPROVED');
  expect(
    (await commandsInOutbox(api.database.pool)).map(({ directiveId, command: { type, meta } }) => [directiveId, type, meta.actor.personId]),
  ).toEqual(after.drafts.map((draft) => [draft.directiveId, 'RegisterDirective', personOf('duban.officer')]));
  const approvals = (await commandsInOutbox(api.database.pool)).map(({ command: { meta } }) => meta.approval?.actor.personId);
  expect(approvals).toEqual(after.drafts.map(() => personOf('duban.head')));
  // an outbox row says which commands of the record it is for, and nothing of what they hold
  const { rows } = await api.database.pool.query<{ payload: object }>(
    "select payload from duban.outbox where kind = 'command' order by id",
  );
  const cause = { streamId: `meeting/${meeting.id}`, version: after.version };
  expect(rows.map(({ payload }) => payload)).toEqual(after.drafts.map((_, ordinal) => ({ ...cause, ordinal })));
});

test('a department reads the paragraph around the sentence that it answers for, and nothing else of the minutes', async () => {
  const minutes = (await api.get<MeetingView>('duban.officer', path('').slice(0, -1))).body;
  const own = minutes.segments.find(({ text }) => text.startsWith('市财政局'));
  const id = minutes.drafts.find(({ suggestion }) => suggestion?.segmentIds[0] === own?.id)?.directiveId ?? '';
  for (const { directiveId, command } of await commandsInOutbox(api.database.pool))
    if (directiveId === id) await api.append(directiveId, command);
  expect((await api.post('duban.officer', `/directives/${id}/tasks`, { tasks: [joint('caizheng')] })).status).toBe(201);

  const read = await api.get<DirectiveView>('caizheng.head', `/directives/${id}`);
  expect(read.body.paragraphs).toEqual([
    {
      meetingId: meeting.id,
      paragraph: 4,
      sentences: [
        { text: '会议强调，要坚持预防为主与严格执法相结合。', own: false },
        { text: '市应急管理局要在3月10日前完成危险化学品企业排查，逐户建立问题清单。', own: false },
        { text: '市财政局要尽快安排专项资金。', own: true },
      ],
    },
  ]);
  // the title of its source is told with the directive
  const said = JSON.stringify({ ...read.body, source: null });
  const elsewhere = minutes.segments.filter(({ paragraph }) => paragraph !== own?.paragraph).map(({ text }) => text);
  expect(elsewhere.filter((text) => said.includes(text))).toEqual([]);
  expect((await api.get('weijian.head', `/directives/${id}`)).status).toBe(404);
});

test('a reference that cites other words than stand in the minutes opens no paragraph', async () => {
  const [first] = meeting.segments;
  if (!first) throw new Error('no sentence');
  const { id: segmentId, start, end, text, sha256 } = first;
  const cited = { meetingId: meeting.id, segmentId, start, end, text, sha256 };
  expect(await paragraphsAround(api.database.pool, [{ ...cited, sha256: '0'.repeat(64) }])).toEqual([]);
  expect(await paragraphsAround(api.database.pool, [{ ...cited, meetingId: 'another' }])).toEqual([]);
  expect(await paragraphsAround(api.database.pool, [cited, cited])).toEqual([
    { meetingId: meeting.id, paragraph: 1, sentences: [{ text, own: true }] },
  ]);
});

test('every step of the meeting is decided again alike', async () => {
  expect(await api.findings()).toEqual([]);
});
