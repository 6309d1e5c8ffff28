import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { DutyView, HomeView, MeetingView, TaskListItem } from '@duban/contracts';
import { demoProviderPeople } from '@duban/identity';
import { demoRegistration } from '@duban/testing/demo-city';
import { joint, personOf, TestApi } from '../testing/api.spec-support.js';

interface Page {
  items: DutyView[];
  nextCursor: string | null;
}

const text = '请说明';
const EVIDENCE = { sha256: 'a'.repeat(64), name: '核查报告.txt', mediaType: 'text/plain', bytes: 12 };
const MINUTES = `临江市安全生产专题会议纪要
2020年2月17日，副市长李明远主持召开安全生产专题会议。
会议强调，市应急管理局要在3月10日前完成危险化学品企业排查，逐户建立问题清单。
`;
const SUPERVISING = ['duban.officer', 'duban.officer2', 'duban.head', 'leader.li', 'leader.wang', 'shuji'];
const DOING = ['fagai.head', 'fagai.clerk', 'caizheng.head', 'gongxin.clerk', 'donghu.head'];
const LOGINS = [...SUPERVISING, ...DOING, 'auditor', 'admin'];

let api: TestApi;
let asked: string;
let returned: string;
let lists: { submitted: string; back: string };

const done = async (login: string, path: string, body: unknown = {}): Promise<void> => {
  const { status, body: problem } = await api.post(login, path, body);
  if (status >= 300) throw new Error(`${path}: ${JSON.stringify(problem)}`);
};
const onTask = (id: string, login: string, path: string, body: unknown = {}): Promise<void> =>
  done(login, `/directives/${id}/tasks/t1/${path}`, body);
const proposed = async (): Promise<string> => {
  const { directiveId } = (await api.post('duban.officer', '/directives', { ...demoRegistration, tasks: [joint('fagai')] })).body;
  await done('duban.officer', `/directives/${directiveId}/proposal`);
  return directiveId;
};
const submitted = async (n: number): Promise<string> => {
  const { body } = await api.post<MeetingView>('duban.officer', '/meetings', { text: MINUTES, number: `〔2020〕${n}号` });
  for (const { id, suggestion } of body.drafts) {
    const content = {
      ...{ title: '危险化学品企业排查', requirement: '完成排查并建立问题清单。', closureStandard: '问题清单经督查室核实。' },
      ...{ leaderInCharge: personOf('leader.li'), issuingLeader: personOf('shuji'), segmentIds: suggestion?.segmentIds ?? [] },
      tasks: [{ shape: 'joint', leads: ['yingji'], title: '排查', closureStandard: '问题清单经督查室核实。' }],
    };
    await done('duban.officer', `/meetings/${body.id}/drafts/${id}/confirmation`, { content, reason: text });
  }
  await done('duban.officer', `/meetings/${body.id}/submission`);
  return body.id;
};

beforeAll(async () => {
  api = await TestApi.start();
  await api.uploaded(EVIDENCE, ...demoProviderPeople().map(({ login }) => login));
  const closing = { summary: text, evidence: [EVIDENCE] };
  asked = await api.dispatched([joint('fagai', { assists: [{ departmentId: 'caizheng', duty: text, contributionDue: '2020-02-28' }] })]);
  await onTask(asked, 'fagai.head', 'receipt');
  const waitingFor = { kind: 'department', departmentId: 'gongxin' };
  await onTask(asked, 'fagai.head', 'blocks', { waitingFor, cause: text, request: '请提供名单' });
  await onTask(asked, 'fagai.clerk', 'extension-requests', { cause: text, progress: text, proposedDue: '2020-04-30' });
  await onTask(asked, 'duban.head', 'nudges', { text: '请说明首批名单' });
  returned = await api.dispatched([joint('fagai')]);
  await onTask(returned, 'fagai.head', 'receipt');
  await onTask(returned, 'fagai.head', 'closure-request', closing);
  await onTask(returned, 'duban.officer', 'sign-offs', { n: 1, approve: false, opinion: '未附汇总表' });
  const reviewed = await api.dispatched([joint('fagai')], { grade: 'key' });
  await onTask(reviewed, 'fagai.head', 'receipt');
  await onTask(reviewed, 'fagai.clerk', 'closure-request', closing);
  await api.dispatched([joint('hongshi')]);
  await proposed();
  const back = await proposed();
  await done('duban.head', `/directives/${back}/approval`, { approve: false, reason: text });
  lists = { submitted: await submitted(1), back: await submitted(2) };
  await done('duban.head', `/meetings/${lists.back}/return`, { reason: '请补充时限' });
});
afterAll(() => api.stop());

const duties = async (login: string, query = ''): Promise<DutyView[]> => {
  const items: DutyView[] = [];
  for (let more: string | null = ''; more !== null;) {
    const path: string = `/duties?mine=true&limit=3${query}${more && `&cursor=${encodeURIComponent(more)}`}`;
    const { status, body } = await api.get<Page>(login, path);
    expect([login, path, status]).toEqual([login, path, 200]);
    items.push(...body.items);
    more = body.nextCursor;
  }
  return items;
};
const homeOf = async (login: string): Promise<HomeView> => (await api.get<HomeView>(login, '/home')).body;
const lengthOf = async (login: string, path: string): Promise<number> =>
  (await api.get<{ items: unknown[] }>(login, `${path}&limit=200`)).body.items.length;

describe('what is mine', () => {
  test.each([...SUPERVISING, ...DOING])('%s can do all of it now, where it says', async (login) => {
    const owed = await duties(login, '&can=true');
    for (const duty of owed) {
      const { kind, status, act, meetingId } = duty;
      const label = [login, kind, duty.directiveTitle, duty.owner];
      // what rests is nobody's to do now; work is not completed before it is signed for
      if (status === 'held' || (kind === 'complete' && owed.some((one) => one.kind === 'receipt' && one.taskId === duty.taskId))) continue;
      expect([...label, act !== null]).toEqual([...label, true]);
      if (meetingId !== null || !act) continue;
      const answer = await api.post(login, act.path, { ...act.body, actingFor: act.body.actingFor, asserted: 'no assertion' });
      expect([...label, act.path, answer.status]).toEqual([...label, act.path, 400]);
    }
  });

  test('is what the reader’s department owes, by what is to be done, and who asked for it', async () => {
    const ours = (await duties('fagai.clerk')).filter(({ directiveId }) => [asked, returned].includes(directiveId ?? ''));
    expect(ours.map(({ group, kind }) => [group, kind])).toEqual(
      expect.arrayContaining([
        ['answer', 'nudge_answer'],
        ['rework', 'complete'],
        ['close', 'complete'],
      ]),
    );
    expect(ours.find(({ kind }) => kind === 'nudge_answer')?.asked).toEqual({
      ...{ by: personOf('duban.head'), departmentId: null, text: '请说明首批名单' },
    });
    expect(ours.find(({ group }) => group === 'rework')).toMatchObject({ directiveId: returned, asked: { text: '未附汇总表' } });
    const [block] = await duties('gongxin.clerk', '&kind=block_answer');
    expect(block).toMatchObject({
      ...{ lead: 'fagai', assists: ['caizheng'], asked: { departmentId: 'fagai', text: '请提供名单' } },
      act: { act: 'AnswerBlock', path: `/directives/${asked}/tasks/t1/blocks/1/answer` },
    });
  });

  test('is no other’s: an officer’s is not the departments’, a leader’s not another leader’s', async () => {
    const officer = await duties('duban.officer');
    expect(officer.length).toBeGreaterThan(0);
    expect(officer.every(({ owner }) => owner.kind === 'role' || owner.departmentId === 'hongshi')).toBe(true);
    expect((await duties('leader.li')).map(({ kind }) => kind)).toContain('extension_decision');
    expect((await duties('leader.wang')).map(({ kind }) => kind)).not.toContain('extension_decision');
    // who proposed it does not approve it, who may sees it
    expect(officer.map(({ kind }) => kind)).not.toContain('registration_decision');
    expect((await duties('duban.head')).map(({ kind }) => kind)).toContain('registration_decision');
  });

  test('lists to approve and lists come back are among it, each at its place in every order', async () => {
    const approve = await duties('duban.head', '&group=approve');
    expect(approve.find(({ meetingId }) => meetingId === lists.submitted)).toMatchObject({
      ...{ kind: 'list_approval', act: { act: 'ApproveList', path: `/meetings/${lists.submitted}/approval` } },
    });
    const rework = await duties('duban.officer', '&group=rework');
    expect(rework.map(({ kind }) => kind).sort()).toEqual(['list_rework', 'registration_rework']);
    expect(rework.find(({ meetingId }) => meetingId === lists.back)?.asked?.text).toBe('请补充时限');
    for (const sort of ['due', '-due', 'opened', '-opened']) {
      const whole = await duties('duban.head', `&sort=${sort}`);
      const at = whole.map(({ due, openedAt }) => (sort.endsWith('opened') ? openedAt : (due ?? '9999')));
      expect([sort, at]).toEqual([sort, [...at].sort((a, b) => (a === b ? 0 : a < b === sort.startsWith('-') ? 1 : -1))]);
      expect(new Set(whole.map(({ id }) => id)).size).toBe(whole.length);
    }
  });

  test('has its days counted, its day named, and an id that an address can bear', async () => {
    const [receipt] = await duties('duban.officer', '&kind=receipt');
    expect(receipt).toMatchObject({
      ...{ dueDay: { date: '2020-02-19', weekday: 3, workingDay: true, text: { zh: '2月19日（周三）' } }, light: 'yellow' },
      ...{ remaining: { workingDays: 2, text: { zh: '还有2个工作日' } }, act: { body: { actingFor: { departmentId: 'hongshi' } } } },
    });
    expect(receipt?.id).toBe(encodeURIComponent(receipt?.id ?? '/'));
  });

  test('of units that each do the same says who brings it together, and that a date of next year may still move', async () => {
    const both = { ...joint('shangwu'), shape: 'parallel', leads: [], units: ['shangwu', 'jiaoyu'], collator: 'shangwu' };
    const id = await api.dispatched([{ ...both, due: { at: '2021-01-15', origin: 'source', phrase: '220个工作日内' } }]);
    const owed = (await duties('shangwu.head')).filter(({ directiveId }) => directiveId === id);
    expect(owed.map(({ kind, collator, provisional }) => [kind, collator, provisional?.zh])).toEqual(
      expect.arrayContaining([
        ['receipt', 'shangwu', undefined],
        ['complete', 'shangwu', expect.stringContaining('暂定')],
      ]),
    );
    const { body } = await api.get<{ items: TaskListItem[] }>('duban.officer', `/tasks?directive=${id}`);
    expect(body.items.map(({ lead, collator }) => [lead, collator]).sort()).toEqual([
      ['jiaoyu', 'shangwu'],
      ['shangwu', 'shangwu'],
    ]);
    expect(body.items[0]?.obligations.find(({ kind }) => kind === 'complete')?.provisional).not.toBeNull();
  });
});

test('a unit that only gathers reads it, finds it in its inbox, and is done with it once it has handed it over', async () => {
  const due = { at: '2020-03-20', origin: 'source' };
  const id = await api.dispatched([
    { ...joint('donghu'), shape: 'parallel', leads: [], units: ['donghu', 'xishan'], collator: 'weijian', due },
  ]);
  const owed = async () => (await duties('weijian.head')).filter(({ directiveId }) => directiveId === id);
  expect(await owed()).toMatchObject([
    { kind: 'gathering', group: 'contribute', taskId: 't1', dueDay: { date: '2020-03-20' }, act: { act: 'DeliverContribution' } },
  ]);
  await api.get('weijian.head', `/directives/${id}`).then(({ status }) => expect(status).toBe(200));
  await onTask(id, 'weijian.clerk', 'contributions', { text: '两区均已报送', files: [] });
  expect(await owed()).toEqual([]);
});

test.each(LOGINS)('each number of %s’s first screen is the length of its list', async (login) => {
  const home = await homeOf(login);
  const { duties: own, toSign, toRelease, toApprove, blocksAsked, unread, watched, specialWatch } = home;
  const counted = [
    own.total,
    own.overdue,
    toSign,
    toRelease,
    toApprove,
    blocksAsked,
    unread,
    watched,
    specialWatch,
    ...own.groups.flatMap((one) => [one.total, one.overdue]),
  ];
  if (login === 'admin') return expect(counted.every(({ count }) => count === 0 || count === unread.count)).toBe(true);
  for (const { count, query } of counted) expect([login, query, await lengthOf(login, query)]).toEqual([login, query, count]);
  for (const { total, items } of own.groups) expect(items).toHaveLength(Math.min(total.count, 5));
});

test('the first screen says who I am and for whom I may act', async () => {
  const { me } = await homeOf('fagai.clerk');
  expect(me).toMatchObject({ id: personOf('fagai.clerk'), posts: [{ departmentId: 'fagai', roles: ['clerk'] }], actingFor: [] });
});
