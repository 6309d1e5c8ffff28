import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { MeetingDifferencesView, MeetingView } from '@duban/contracts';
import type { DirectiveCommand } from '@duban/domain';
import { commandsInOutbox } from '@duban/testing/caused-commands';
import { TestApi, personOf } from '../testing/api.spec-support.js';

const HEAD = '临江市安全生产专题会议纪要\n2020年2月17日，副市长李明远主持召开会议。\n会议强调，';
const FIRST = `${HEAD}市应急管理局要在3月10日前完成危险化学品企业排查。各区要开展自建房巡查。市财政局要尽快安排专项资金。\n`;
const SECOND = `${HEAD}市应急管理局要在3月20日前完成危险化学品企业排查。各区要开展自建房巡查。市公安局要查处非法运输。\n`;

let api: TestApi;
let first: MeetingView;
let second: MeetingView;
let open: string;

const sent = async (type: DirectiveCommand['type']) =>
  (await commandsInOutbox(api.database.pool)).filter(({ command }) => command.type === type);
const content = (segmentIds: string[], tasks: object[]) => ({
  title: '排查',
  requirement: '完成排查。',
  closureStandard: '经督查室核实。',
  leaderInCharge: personOf('leader.li'),
  tasks: tasks.map((task) => ({ title: '排查', closureStandard: '经督查室核实。', ...task })),
  segmentIds,
});
const JOINT = { shape: 'joint', leads: ['yingji'] };
const PARALLEL = { shape: 'parallel', leads: [], unitsOf: 'bankuai', collator: 'yingji' };
const draftAt = (meeting: MeetingView, words: string) => {
  const segment = meeting.segments.find(({ text }) => text.includes(words));
  const draft = meeting.drafts.find(({ suggestion }) => suggestion?.segmentIds.includes(segment?.id ?? ''));
  if (!draft) throw new Error(`no draft of ${words}`);
  return draft;
};
const decide = async (meeting: MeetingView, words: string, act: string, body: object): Promise<number> =>
  (await api.post('duban.officer', `/meetings/${meeting.id}/drafts/${draftAt(meeting, words).id}/${act}`, { reason: '按纪要', ...body }))
    .status;

beforeAll(async () => {
  api = await TestApi.start();
  const registered = await api.post<{ directiveId: string }>('duban.officer', '/directives', {
    source: { kind: 'leader_instruction', title: '资金保障', date: '2020-02-10' },
    ...content([], [{ shape: 'joint', leads: ['caizheng'] }]),
    segmentIds: undefined,
    issuingLeader: personOf('shuji'),
    contact: personOf('duban.officer'),
  });
  open = registered.body.directiveId;
  first = (await api.post<MeetingView>('duban.officer', '/meetings', { text: FIRST })).body;
  const basis = (words: string) => draftAt(first, words).suggestion?.segmentIds ?? [];
  expect(await decide(first, '排查', 'confirmation', { content: content(basis('排查'), [JOINT]) })).toBe(200);
  expect(await decide(first, '巡查', 'confirmation', { content: content(basis('巡查'), [PARALLEL]) })).toBe(200);
  expect(
    await api.refused('duban.officer', `/meetings/${first.id}/drafts/${draftAt(first, '资金').id}/joining`, {
      reason: '同一事',
      directiveId: first.id,
    }),
  ).toEqual([404, 'not_found']);
  expect(await decide(first, '资金', 'joining', { directiveId: open })).toBe(200);
  await api.post('duban.officer', `/meetings/${first.id}/submission`);
  expect((await api.post('duban.head', `/meetings/${first.id}/approval`, { opinion: '同意' })).status).toBe(200);
});
afterAll(() => api.stop());

test('各区 becomes a task for each of its units, looked up at the approval', async () => {
  const orders = (await sent('RegisterDirective')).flatMap(({ command }) =>
    command.type === 'RegisterDirective' ? command.data.tasks : [],
  );
  expect(orders.map(({ shape, units }) => [shape, units])).toEqual([
    ['joint', undefined],
    ['parallel', ['donghu', 'xishan']],
  ]);
});

test('a draft joined to an open directive reaches it as an amendment with its sentence, signed by the drafter', async () => {
  const [amendment, ...more] = await sent('AmendDirective');
  expect(more).toEqual([]);
  expect([amendment?.directiveId, amendment?.command.meta.actor.personId, amendment?.command.data]).toEqual([
    open,
    personOf('duban.officer'),
    {
      reason: '按纪要',
      basisAdded: [expect.objectContaining({ meetingId: first.id, text: '市财政局要尽快安排专项资金。' })],
    },
  ]);
});

test('amended minutes are a meeting of their own; the same call again changes nothing', async () => {
  const send = () =>
    api.post<MeetingView>(
      'duban.officer',
      `/meetings/${first.id}/supersession`,
      { text: SECOND, reason: '时限更正' },
      { 'Idempotency-Key': 'amended' },
    );
  const [once, again] = [await send(), await send()];
  expect([once.status, again.status, again.body.version]).toEqual([201, 201, once.body.version]);
  second = once.body;
  expect([second.supersedes, second.status, second.id === again.body.id]).toEqual([first.id, 'DRAFTING', true]);
});

test('the earlier keeps its drafts and directives, and takes no further decision', async () => {
  const earlier = (await api.get<MeetingView>('duban.officer', `/meetings/${first.id}`)).body;
  const { directiveId } = draftAt(earlier, '排查');
  expect([earlier.supersededBy, earlier.status, directiveId === null]).toEqual([second.id, 'APPROVED', false]);
  expect(await api.refused('duban.officer', `/meetings/${first.id}/supersession`, { text: SECOND, reason: '再次' })).toEqual([
    409,
    'meeting_superseded',
  ]);
  const { rows } = await api.database.pool.query(
    'select meeting_id, supersedes, superseded_by from duban.meeting_view order by supersedes nulls first',
  );
  expect(rows).toEqual([
    { meeting_id: first.id, supersedes: null, superseded_by: second.id },
    { meeting_id: second.id, supersedes: first.id, superseded_by: null },
  ]);
});

test('differences name each sentence, and the drafts and directives it touches', async () => {
  const { body } = await api.get<MeetingDifferencesView>('duban.officer', `/meetings/${second.id}/differences`);
  const found = Object.fromEntries(
    body.items.map(({ kind, before, after, touched }) => [after?.text ?? before?.text, [kind, touched.map((one) => one.directiveId)]]),
  );
  expect(found['会议强调，市应急管理局要在3月20日前完成危险化学品企业排查。']).toEqual(['changed', [expect.any(String)]]);
  expect(found['市公安局要查处非法运输。']).toEqual(['added', []]);
  expect(found['市财政局要尽快安排专项资金。']).toEqual(['removed', [open]]);
  expect([body.counts.changed, body.counts.added, body.counts.removed]).toEqual([1, 1, 1]);
  expect((await api.get('duban.officer', `/meetings/${first.id}/differences`)).status).toBe(404);
});

test('the original comes back byte for byte, to those who may read the meeting', async () => {
  const headers = { Authorization: `Bearer ${await api.token('duban.officer')}` };
  const response = await fetch(`${api.url}/meetings/${first.id}/file`, { headers });
  expect([response.status, await response.text()]).toEqual([200, FIRST]);
  expect((await api.get('fagai.head', `/meetings/${first.id}/file`)).status).toBe(403);
});

test('amended minutes, both meetings of them, are decided again alike', async () => {
  expect(await api.findings()).toEqual([]);
});
