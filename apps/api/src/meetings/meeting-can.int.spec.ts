import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { meetingRoutes, type MeetingView, type ProblemBody } from '@duban/contracts';
import { demoCity } from '@duban/identity';
import { joint, personOf, TestApi } from '../testing/api.spec-support.js';

type Possible = NonNullable<MeetingView['can']>[number];
interface Listed {
  act: string;
  draftId?: string;
  can: boolean;
}

const TEXT = `临江市安全生产专题会议纪要
2020年2月17日，副市长李明远主持召开安全生产专题会议。
会议强调，市应急管理局要在3月10日前完成危险化学品企业排查，逐户建立问题清单。市财政局要尽快安排专项资金。
`;

let api: TestApi;
let open: string;
beforeAll(async () => {
  api = await TestApi.start();
  open = await api.dispatched([joint('fagai')]);
});
afterAll(() => api.stop());

const logins = demoCity().people.map(({ login }) => login);
const reason = '经核实';
const content = (segmentIds: string[]) => ({
  title: '危险化学品企业排查',
  requirement: '完成排查并建立问题清单。',
  closureStandard: '问题清单经督查室核实。',
  leaderInCharge: personOf('leader.li'),
  tasks: [{ shape: 'joint', leads: ['yingji'], title: '排查', closureStandard: '问题清单经督查室核实。' }],
  segmentIds,
});
const meetingAs = async (login: string, id: string): Promise<MeetingView> =>
  (await api.get<MeetingView>(login, `/meetings/${id}?why=true`)).body;

const done = async (login: string, id: string, path: string, body: unknown = {}): Promise<void> => {
  const { status, body: problem } = await api.post(login, `/meetings/${id}/${path}`, body);
  if (status >= 300) throw new Error(`${path}: ${JSON.stringify(problem)}`);
};
let taken = 0;
const received = async (): Promise<MeetingView> => {
  taken += 1;
  return (await api.post<MeetingView>('duban.officer', '/meetings', { text: TEXT, number: `〔2020〕${taken}号` })).body;
};
const confirmed = async (count: number): Promise<string> => {
  const { id, drafts } = await received();
  for (const draft of drafts.slice(0, count)) {
    const body = { content: content(draft.suggestion?.segmentIds ?? []), reason };
    await done('duban.officer', id, `drafts/${draft.id}/confirmation`, body);
  }
  return id;
};
/** Lists that stand alike each time. */
const STATES: Record<string, () => Promise<string>> = {
  'being drafted': async () => (await received()).id,
  'decided in part': () => confirmed(1),
  'decided wholly': () => confirmed(9),
  submitted: async () => {
    const id = await confirmed(9);
    await done('duban.officer', id, 'submission');
    return id;
  },
  approved: async () => {
    const id = await STATES['submitted']?.();
    if (id === undefined) throw new Error('no list');
    await done('duban.head', id, 'approval', { opinion: '同意' });
    return id;
  },
};

const goodBody = (act: string, { drafts, segments, look }: MeetingView): object => {
  const ids = segments.filter((one) => one.class === 'task').map((one) => one.id);
  const [into, ...from] = drafts.map(({ id }) => id);
  const bodies: Record<string, object> = {
    SupersedeMinutes: { text: `${TEXT}会议要求，市发展改革委要做好保障。\n`, reason },
    ConfirmDraft: { content: content(ids), reason },
    CorrectDraft: { content: content(ids), reason },
    MergeDrafts: { into, from, content: content(ids), reason },
    AddDraft: { content: content(ids), reason },
    HoldApart: { reason },
    JoinDraft: { directiveId: open, reason },
    DiscardDraft: { reason },
    ReclassifySegment: { to: 'guidance', reason },
    RestoreDraft: { reason },
    LookOver: { segmentIds: look.length > 0 ? look.map(({ segmentId }) => segmentId) : ['s1'] },
    PlaceInSeries: { series: '市委常委会' },
    WithdrawList: { reason },
    ReturnList: { reason },
    ApproveList: { opinion: '同意' },
  };
  return bodies[act] ?? {};
};

const sent = async (login: string, meetingId: string, { act, draftId = '' }: Listed): Promise<string> => {
  const view = await meetingAs('duban.officer', meetingId);
  const route = Object.values(meetingRoutes).find(({ action, kind }) => action === act && kind === 'command');
  if (!route) throw new Error(`no route for ${act}`);
  const segmentId = view.segments.find((one) => one.class === 'task')?.id ?? '';
  const path = route.path.replace('{meetingId}', meetingId).replace('{draftId}', draftId).replace('{segmentId}', segmentId);
  const { status, body } = await api.post<ProblemBody>(login, path, goodBody(act, view));
  if (status === 400 || status >= 500) throw new Error(`${act}: ${JSON.stringify(body)}`);
  return status < 300 ? 'accepted' : body.code;
};

const listed = (view: MeetingView): Listed[] => {
  const of = ({ can = [], cannot = [] }: { can?: Possible[]; cannot?: Pick<Possible, 'act'>[] }, draftId?: string): Listed[] =>
    [...can.map(({ act }) => ({ act, can: true })), ...cannot.map(({ act }) => ({ act, can: false }))].map((one) => ({
      ...one,
      ...(draftId === undefined ? {} : { draftId }),
    }));
  return [...of(view), ...view.drafts.flatMap((draft) => of(draft, draft.id))];
};

describe('what a meeting says can be done with it and its drafts', () => {
  test.each(Object.entries(STATES))('is what is accepted when it is sent, for every login: %s', async (_, make) => {
    const id = await make();
    const { version } = await meetingAs('duban.officer', id);
    const wrong: string[] = [];
    const told = new Map<string, string[]>();
    for (const login of logins) {
      const { status, body } = await api.get<MeetingView>(login, `/meetings/${id}?why=true`);
      if (status === 200) told.set(JSON.stringify(body), [...(told.get(JSON.stringify(body)) ?? []), login]);
    }
    // of those who are told the same the first and the last: others of their post differ in nothing that decides
    const readers = [...told.values()].flatMap((same) => [...new Set([same[0] ?? '', same.at(-1) ?? ''])]);
    for (const login of readers) {
      const { body } = await api.get<MeetingView>(login, `/meetings/${id}?why=true`);
      expect(listed(body).length).toBeGreaterThan(body.drafts.length);
      for (const one of listed(body)) {
        const came = await sent(login, one.can ? await make() : id, one);
        if ((came === 'accepted') !== one.can) wrong.push(`${login}: ${one.act} ${one.draftId ?? ''} can=${String(one.can)} but ${came}`);
      }
    }
    expect(readers.length).toBeGreaterThan(4);
    expect(wrong).toEqual([]);
    expect((await meetingAs('duban.officer', id)).version).toBe(version);
  });

  test('stands beside the whole and beside each draft, in both languages; why not only when asked', async () => {
    const id = await confirmed(1);
    const asked = await meetingAs('duban.officer', id);
    expect(asked.can).toContainEqual({ act: 'AddDraft', name: { zh: '增补拟立项', en: 'Add a draft' } });
    expect(asked.cannot).toContainEqual(expect.objectContaining({ act: 'SubmitList', code: 'drafts_undecided' }));
    const [first, second] = asked.drafts;
    expect(first?.cannot).toContainEqual(expect.objectContaining({ act: 'ConfirmDraft', code: 'draft_already_decided' }));
    expect(first?.cannot?.every(({ title, advice }) => title.zh !== '' && title.en !== '' && advice.zh !== '' && advice.en !== '')).toBe(
      true,
    );
    expect(second?.can?.map(({ act }) => act)).toContain('ConfirmDraft');
    const plain = (await api.get<MeetingView>('duban.officer', `/meetings/${id}`)).body;
    expect([plain.can?.length, plain.cannot, plain.drafts[0]?.cannot]).toEqual([asked.can?.length, undefined, undefined]);
  });

  test('what the API fills in cannot be sent', async () => {
    const { id, segments } = await received();
    const ids = segments.filter((one) => one.class === 'task').map((one) => one.id);
    const body = { content: content(ids), reason, draftId: 'mine', by: personOf('shuji') };
    const { status, body: added } = await api.post<{ draftId: string }>('duban.officer', `/meetings/${id}/drafts`, body);
    const draft = (await meetingAs('duban.officer', id)).drafts.find((one) => one.id === added.draftId);
    if (status === 201) expect([draft?.id === 'mine', draft?.decisions[0]?.by]).toEqual([false, personOf('duban.officer')]);
    else expect(status).toBe(400);
  });
});
