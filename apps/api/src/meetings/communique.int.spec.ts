import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { DecidedView, DraftView, MeetingView } from '@duban/contracts';
import { TestApi } from '../testing/api.spec-support.js';

/** A communique as papers print them: what is to be done, much that is not, and seldom who does it or by when. */
const TEXT = `市委常委会召开会议 研究部署安全度汛和企业服务工作
2月17日，市委书记主持召开市委常委会会议，听取有关情况汇报，研究部署下一阶段工作。
会议指出，入汛以来，全市上下闻令而动，防汛工作总体平稳有序。当前正处在关键时期，形势依然复杂。
会议强调，各级各部门要切实提高思想认识，坚持人民至上，不折不扣抓好各项任务落实。要全面排查江河堤防和病险水库安全隐患，逐一建立整改台账。要加强值班值守，完善应急预案，确保信息畅通。市应急局要在2月底前组织开展一次防汛应急演练。
会议要求，要深入开展企业大走访，每名市领导联系帮扶3家重点企业。要用好惠企政策，加快兑现各项补贴资金。市工信局、市财政局要在3月10日前公布首批兑现名单。各板块要落实属地责任，每周报送一次企业复工情况。要持续优化营商环境，坚持抓服务与抓项目相结合。
会议还研究了其他事项。
`;

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());

/** What a drafter decides where the text leaves it open: who leads, who gathers. Who is in charge of it follows. */
const chosenFor = (missing: readonly string[]): { leads?: string[]; collator?: string } => ({
  ...(missing.some((path) => path.endsWith('/leads')) ? { leads: ['yingji'] } : {}),
  ...(missing.some((path) => path.endsWith('/collator')) ? { collator: 'yingji' } : {}),
});

const decisionOn = ({ id, suggestion, offered }: DraftView): { typed: object; sent: object } => {
  if (suggestion?.requirement.includes('提高思想认识')) {
    const typed = { reason: '原则性要求，不立项' };
    return { typed, sent: { do: 'discard', draftId: id, ...typed } };
  }
  const chosen = chosenFor(offered?.missing ?? []);
  return { typed: chosen, sent: { do: 'confirm', draftId: id, ...(Object.keys(chosen).length > 0 ? { chosen } : {}) } };
};

/** How many values somebody fills in to send this. */
const valuesIn = (value: unknown): number => {
  if (Array.isArray(value)) return value.reduce<number>((sum, one) => sum + valuesIn(one), 0);
  return typeof value === 'object' && value !== null ? valuesIn(Object.values(value)) : 1;
};
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

test('a communique goes from paste to submitted in four writes, and only what it leaves open is typed', async () => {
  const date = api.clock.now().slice(0, 10);
  const pasted = await api.post<MeetingView>('duban.officer', '/meetings', { text: TEXT, fileName: '通稿.txt', date });
  expect(pasted.status).toBe(201);
  const { id, drafts } = pasted.body;
  const decisions = drafts.map(decisionOn);
  const decided = await api.post<DecidedView>('duban.officer', `/meetings/${id}/decisions`, {
    decisions: decisions.map(({ sent }) => sent),
  });
  expect(decided.body.results.filter(({ accepted }) => !accepted)).toEqual([]);
  // what hints at a duty and became none is looked at, all at once
  const { look } = (await api.get<MeetingView>('duban.officer', `/meetings/${id}`)).body;
  const segmentIds = look.filter(({ looked }) => looked === null).map(({ segmentId }) => segmentId);
  expect((await api.post('duban.officer', `/meetings/${id}/looks`, { segmentIds })).status).toBe(200);
  expect((await api.post('duban.officer', `/meetings/${id}/submission`)).status).toBe(200);

  const list = (await api.get<MeetingView>('duban.officer', `/meetings/${id}`)).body;
  expect(list.status).toBe('SUBMITTED');
  const contents = list.drafts.flatMap(({ content }) => (content === null ? [] : [content]));
  expect(contents.length).toBeGreaterThan(7);
  // one at a time with its whole content, as a client without offers has to
  const before = { writes: list.drafts.length + 2, typed: sum(contents.map(valuesIn)) };
  const after = { writes: 4, typed: sum(decisions.map(({ typed }) => valuesIn(typed))) };
  const open = sum(drafts.map(({ offered }) => offered?.missing.length ?? 0));
  expect(before.writes).toBeGreaterThan(10);
  expect(before.typed).toBeGreaterThan(100);
  expect(after.typed).toBeLessThanOrEqual(open + 1);
  expect(after.typed).toBeLessThan(before.typed / 20);
});
