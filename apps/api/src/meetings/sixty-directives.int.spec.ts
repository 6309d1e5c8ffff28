import { DEMO_PEOPLE } from '@duban/identity';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createCommandDispatch } from '@duban/directives';
import type { DirectiveListItem, MeetingView, ProblemBody } from '@duban/contracts';
import { demoRegistration } from '@duban/testing/demo-city';
import { TestApi, personOf } from '../testing/api.spec-support.js';

const COUNT = 60;
const BUREAUS = ['市发改委', '市工信局', '市卫健委', '市教育局', '市财政局', '市交通局'];
const TEXT = `临江市重点工作调度会议纪要
2020年2月17日，市长主持召开重点工作调度会议。
会议要求，${Array.from({ length: COUNT }, (_, n) => `${BUREAUS[n % BUREAUS.length]}要在3月10日前完成第${n + 1}号项目核查。`).join('')}
`;

let api: TestApi;
const titleOf = (n: number): string => `第${n + 1}号项目核查`;
const dispatch = () =>
  createCommandDispatch({ pool: api.database.pool, gateway: { submit: api.append } }).once(new AbortController().signal);
const directives = async (): Promise<DirectiveListItem[]> =>
  (await api.get<{ items: DirectiveListItem[] }>('duban.officer', '/directives?limit=200')).body.items;

/** Minutes with every suggestion confirmed, submitted for approval; answers with their path. */
const submitted = async (text: string, due: string): Promise<string> => {
  const meeting = (await api.post<MeetingView>('duban.officer', '/meetings', { text, fileName: '纪要.txt' })).body;
  const path = `/meetings/${meeting.id}`;
  for (const [n, draft] of meeting.drafts.entries()) {
    const lead = draft.suggestion?.departmentSuggestions[0]?.departmentId ?? '';
    const content = {
      title: titleOf(n),
      requirement: '完成项目核查。',
      closureStandard: '核查报告经督查室核实。',
      leaderInCharge: DEMO_PEOPLE.find(({ inChargeOf }) => inChargeOf.includes(lead))?.id ?? personOf('leader.li'),
      tasks: [{ shape: 'joint', leads: [lead], title: '核查', closureStandard: '核查报告经督查室核实。', due: { at: due } }],
      segmentIds: draft.suggestion?.segmentIds ?? [],
    };
    const { status, body } = await api.post('duban.officer', `${path}/drafts/${draft.id}/confirmation`, { content, reason: '按纪要' });
    if (status !== 200) throw new Error(JSON.stringify(body));
  }
  await api.post('duban.officer', `${path}/submission`);
  return path;
};

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());

test('sixty directives of one meeting: dispatched by one approval, numbered without a gap in the order of the minutes', async () => {
  const path = await submitted(TEXT, '2020-03-10');
  expect((await api.post('duban.head', `${path}/approval`, { opinion: '同意' })).status).toBe(200);
  await dispatch();
  const made = await directives();
  expect(made.map(({ status }) => status)).toEqual(Array.from({ length: COUNT }, () => 'IN_PROGRESS'));
  const byNumber = made.map(({ number, title }) => [Number(number?.match(/(\d+)号/)?.[1]), title] as const).sort(([a], [b]) => a - b);
  expect(byNumber).toEqual(Array.from({ length: COUNT }, (_, n) => [n + 1, titleOf(n)]));
});

test('the next directive goes on from there, and an approval that is refused takes no numbers', async () => {
  const path = await submitted('会议纪要\n2020年2月17日召开会议。\n会议要求，市发改委要完成项目核查。\n', '2020-02-20');
  api.clock.advanceDays(7);
  const asserted = { at: '2030-01-01T00:00:00Z', basis: '纸质审批单' };
  const early = await api.post<ProblemBody>('duban.head', `${path}/approval`, { opinion: '同意', asserted });
  expect([early.status, early.body.code]).toEqual([422, 'asserted_too_late']);
  const { body } = await api.post<{ number: string }>('duban.officer', '/directives', demoRegistration);
  expect(body.number).toBe(`督〔2020〕${COUNT + 1}号`);
});
