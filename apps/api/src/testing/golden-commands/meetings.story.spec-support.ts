import { readFileSync } from 'node:fs';
import { personOf } from '../api.spec-support.js';
import type { GivenFile, Story } from '../golden-commands.spec-support.js';
import { followedUp } from './followed-up.spec-support.js';
import { ON_PAPER, plainDirective, plainTask, YEAR_END } from './story.spec-support.js';

const HEAD = '临江市安全生产专题会议纪要\n2020年2月17日，副市长李明远主持召开安全生产专题会议。\n会议指出，当前形势总体平稳。\n会议强调，';
const FIRST = `${HEAD}要坚持预防为主与严格执法相结合。市应急管理局要在3月10日前完成危险化学品企业排查，逐户建立问题清单。各区要开展自建房巡查。市财政局要尽快安排专项资金。市公安局要查处非法运输。市交通局要查处超载。市教育局要开展安全教育。\n`;
const SECOND = `${HEAD}市应急管理局要在3月20日前完成危险化学品企业排查。\n`;
const THIRD = '会议议定，由市发展改革委负责编制复工方案。责任单位：市发改委、市工信局。';

const WORD: GivenFile = {
  name: '分解表.docx',
  type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  base64: readFileSync(new URL('./minutes.docx', import.meta.url)).toString('base64'),
};
const PLAIN: GivenFile = { name: '通稿.txt', type: 'text/plain', text: SECOND };

interface Meeting {
  id: string;
  version: number;
  segments: { id: string; text: string; class: string }[];
  look: { segmentId: string }[];
  drafts: { id: string; suggestion: { segmentIds: string[] } | null }[];
}

const content = (segmentIds: string[], tasks: unknown[], more: Record<string, unknown> = {}) => ({
  title: '排查',
  requirement: '完成排查。',
  closureStandard: '经督查室核实。',
  leaderInCharge: personOf('leader.li'),
  tasks,
  segmentIds,
  ...more,
});

/** 收文、拟立项、清单审批. */
export const meetingsStory: Story = async ({ api, send, follow }) => {
  await send('head-hands-on', 'duban.head', 'grantDelegation', {
    body: { delegateId: personOf('duban.officer2'), roles: ['office_head'], reference: '督授〔2020〕1号', until: YEAR_END },
  });
  await send('officer-hands-on', 'duban.officer', 'grantDelegation', {
    body: { delegateId: personOf('sifa.clerk'), roles: ['supervision_officer'], reference: '督授〔2020〕2号', until: YEAR_END },
  });
  const { directiveId } = await send('open-directive', 'duban.officer', 'registerDirective', { body: plainDirective() });

  const first = await send<Meeting>('minutes', 'duban.officer', 'receiveMinutes', { body: { text: FIRST } });
  const segment = (words: string): string => first.segments.find(({ text }) => text.includes(words))?.id ?? '';
  const draft = (words: string): string => first.drafts.find(({ suggestion }) => suggestion?.segmentIds.includes(segment(words)))?.id ?? '';
  const on = (name: string, login: string, route: string, words: string, body: unknown) =>
    send<{ draftId: string }>(name, login, route, { params: { meetingId: first.id, draftId: draft(words) }, body });
  const meeting = (name: string, login: string, route: string, body: unknown = {}) =>
    send<{ draftId: string }>(name, login, route, { params: { meetingId: first.id }, body });

  await on('draft-confirmed', 'duban.officer', 'confirmDraft', '排查', {
    content: content([segment('排查')], [plainTask('yingji', { due: { at: '2020-03-10', origin: 'source', phrase: '3月10日前' } })]),
    reason: '按纪要',
  });
  await on('draft-confirmed-in-full-by-head', 'duban.head', 'confirmDraft', '巡查', {
    content: content(
      [segment('巡查')],
      [
        {
          ...plainTask(''),
          shape: 'parallel',
          leads: [],
          unitsOf: 'bankuai',
          collator: 'donghu',
          assists: [{ departmentId: 'yingji', duty: '指导' }],
          kind: 'task',
          measures: [{ id: 'm1', name: '巡查', target: 10, unit: '户' }],
          reportCycle: { every: 'week', day: 5 },
        },
      ],
      { grade: 'key', urgency: 'urgent', issuingLeader: personOf('leader.wang'), contact: personOf('duban.officer2') },
    ),
    reason: '按会议意见',
  });
  await on('draft-corrected-under-delegation', 'sifa.clerk', 'correctDraft', '非法运输', {
    content: content([segment('非法运输')], [plainTask('gongan')], {
      title: '查处非法运输',
      leaderInCharge: personOf('leader.wang'),
    }),
    reason: '更正标题',
  });
  await on('draft-discarded', 'duban.officer', 'discardDraft', '安全教育', { reason: '已有安排' });
  await on('draft-joined-to-an-open-directive', 'duban.officer', 'joinDraft', '资金', { directiveId, reason: '同一事项' });
  await meeting('drafts-merged', 'duban.officer', 'mergeDrafts', {
    into: draft('非法运输'),
    from: [draft('超载')],
    content: content(
      [segment('非法运输'), segment('超载')],
      [plainTask('gongan', { assists: [{ departmentId: 'jiaotong', duty: '配合' }] })],
      { leaderInCharge: personOf('leader.wang') },
    ),
    reason: '并案',
  });
  await meeting('draft-added', 'duban.officer2', 'addDraft', {
    content: content([segment('预防为主')], [plainTask('yingji')], { title: '预防为主' }),
    reason: '增补',
  });
  await send('segment-reclassified', 'duban.officer', 'reclassifySegment', {
    params: { meetingId: first.id, segmentId: segment('总体平稳') },
    body: { to: 'guidance', reason: '属原则要求' },
  });
  await meeting('list-submitted', 'duban.officer', 'submitList');
  await meeting('list-returned-by-leader', 'leader.li', 'returnList', { reason: '请核对' });
  await meeting('list-submitted-again', 'duban.officer2', 'submitList');
  await meeting('list-approved-by-leader-at-large-on-paper', 'shuji', 'approveList', { opinion: '同意', asserted: ON_PAPER });
  await follow('list-released', () => followedUp(api));

  const second = await send<Meeting>('minutes-superseded', 'duban.officer', 'supersedeMinutes', {
    params: { meetingId: first.id },
    body: { text: SECOND, reason: '时限更正' },
  });
  const [left] = second.drafts;
  const later = { params: { meetingId: second.id } };
  await send('draft-of-the-later-minutes-confirmed', 'duban.officer', 'confirmDraft', {
    params: { meetingId: second.id, draftId: left?.id ?? '' },
    body: { content: content(left?.suggestion?.segmentIds ?? [], [plainTask('yingji')]), reason: '按纪要' },
  });
  await send('later-list-submitted', 'duban.officer', 'submitList', later);
  await send('later-list-returned-by-head', 'duban.head', 'returnList', { ...later, body: { reason: '请补时限' } });
  await send('later-list-submitted-again', 'duban.officer', 'submitList', later);
  await send('later-list-approved-under-delegation', 'duban.officer2', 'approveList', { ...later, body: { opinion: '同意' } });
  await follow('later-list-released', () => followedUp(api));
  const third = await send<Meeting>('minutes-in-full-by-head', 'duban.head', 'receiveMinutes', {
    body: {
      kind: 'decision_notice',
      title: '关于复工的议定事项',
      number: '临办〔2020〕7号',
      date: '2020-02-16',
      chair: '赵启航',
      text: THIRD,
      fileName: '议定事项.txt',
      classified: false,
      responsibleUnits: 'first_leads',
    },
  });
  await send('minutes-superseded-in-full-by-head-on-paper', 'duban.head', 'supersedeMinutes', {
    params: { meetingId: third.id },
    body: {
      reason: '补列责任单位',
      kind: 'instruction',
      title: '关于复工的批示',
      number: '临办〔2020〕8号',
      date: '2020-02-17',
      chair: '赵启航',
      text: THIRD,
      fileName: '批示.txt',
      classified: false,
      responsibleUnits: 'first_leads',
      asserted: ON_PAPER,
    },
  });
  await send('minutes-for-a-body', 'duban.officer', 'receiveMinutes', {
    body: { text: THIRD, date: '2020-02-17', title: '议定', actingFor: { departmentId: 'hongshi' } },
  });
  await send('minutes-under-delegation-on-paper', 'sifa.clerk', 'receiveMinutes', {
    body: { text: THIRD, date: '2020-02-17', title: '议定', asserted: { at: '2020-02-17T08:00:00+08:00', basis: '收文登记簿' } },
  });
  await send('document', 'duban.officer', 'receiveDocument', { file: WORD, query: { date: '2020-02-17' } });
  await send('text-document-in-full', 'duban.head', 'receiveDocument', {
    file: PLAIN,
    query: {
      responsibleUnits: 'first_leads',
      classified: 'false',
      chair: '李明远',
      date: '2020-02-17',
      number: '1',
      title: '安全生产通稿',
      kind: 'communique',
    },
  });
  const fourth = await send<Meeting>('minutes-of-a-list-taken-back', 'duban.officer', 'receiveMinutes', {
    body: { text: '会议要求，市应急管理局要在3月31日前完成应急演练。\n', date: '2020-02-17', title: '应急演练专题会' },
  });
  const [drill] = fourth.drafts;
  const onDrill = { params: { meetingId: fourth.id, draftId: drill?.id ?? '' } };
  await send('drill-discarded', 'duban.officer', 'discardDraft', { ...onDrill, body: { reason: '已有安排' } });
  await send('drill-restored', 'duban.officer', 'restoreDraft', { ...onDrill, body: { reason: '原安排未含演练' } });
  await send('drill-confirmed', 'duban.officer', 'confirmDraft', {
    ...onDrill,
    body: { content: content(drill?.suggestion?.segmentIds ?? [], [plainTask('yingji')]), reason: '按纪要' },
  });
  const drills = { params: { meetingId: fourth.id } };
  await send('drill-list-submitted', 'duban.officer', 'submitList', drills);
  await send('drill-list-withdrawn', 'duban.officer', 'withdrawList', { ...drills, body: { reason: '补充依据' } });
  await send('drills-decided-at-once', 'duban.officer', 'decideDrafts', {
    ...drills,
    body: { decisions: [{ do: 'discard', draftId: drill?.id, reason: '并入年度演练计划' }] },
  });
  await send('workbench-saved', 'duban.officer', 'saveWorkbench', {
    ...drills,
    body: { drafts: { [drill?.id ?? '']: { title: '应急演练' } } },
  });
  await send('document-with-its-changes', 'duban.officer', 'receiveDocument', {
    file: WORD,
    query: { date: '2020-02-19', changes: 'accepted' },
  });
  const hinting = await send<Meeting>('minutes-that-hint-at-a-duty', 'duban.officer', 'receiveMinutes', {
    body: {
      text: '会议要求，市应急管理局要在3月31日前完成应急演练。\n上述合同将于3月15日前后到期，届时不再续签。\n',
      date: '2020-02-17',
      title: '应急演练续会',
    },
  });
  await send('sentences-looked-over', 'duban.officer', 'lookOver', {
    params: { meetingId: hinting.id },
    body: { segmentIds: hinting.look.map(({ segmentId }) => segmentId) },
  });
  const rolling = await send<Meeting>('minutes-of-a-rolling-list', 'duban.officer', 'receiveMinutes', {
    body: {
      text: '序号\t工作任务\t责任单位\t完成时限\n1\t逐户核查重点企业用电保障情况\t市发改委\t3月底\n2\t检查学校食堂\t市教育局\t3月底\n',
      date: '2020-02-17',
      title: '重点工作任务分解表',
    },
  });
  await send('draft-held-apart', 'duban.officer', 'holdApart', {
    params: { meetingId: rolling.id, draftId: rolling.drafts[0]?.id ?? '' },
    body: { reason: '本次只查用电负荷' },
  });
  await send('meeting-placed-in-its-series', 'duban.officer', 'placeInSeries', {
    params: { meetingId: rolling.id },
    body: { series: '市政府常务会议' },
  });
  await send('offline-matter-registered', 'duban.officer', 'registerOfflineMatter');
  await send('offline-matter-registered-for-a-day', 'duban.head', 'registerOfflineMatter', { body: { receivedOn: '2020-02-14' } });
  await send('offline-matter-closed', 'duban.officer', 'closeOfflineMatter', { params: { year: '2020', seq: '1' } });
};
