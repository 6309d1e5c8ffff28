import { personOf } from '../api.spec-support.js';
import type { Story } from '../golden-commands.spec-support.js';
import { DISPATCHED_ON_PAPER, ON_PAPER, onTask, PHOTO, plainDirective, plainTask, SCAN, YEAR_END } from './story.spec-support.js';

const DUE = { due: { at: '2020-03-02' } };
const TASKS = [
  plainTask('fagai', DUE),
  plainTask('gongxin', { measures: [{ id: 'm1', name: '核查企业', target: 2, unit: '家' }] }),
  plainTask('weijian', DUE),
  plainTask('jiaoyu', DUE),
  plainTask('gongan', { due: { at: '2020-02-18' } }),
  plainTask('hongshi'),
  plainTask('shangwu', DUE),
  plainTask('sifa', DUE),
  plainTask('renshe', DUE),
  plainTask('xuanchuan', DUE),
  plainTask('shengtai', DUE),
];

/** 延期、另定时限、长期事项、暂缓、撤回、终止、改派、办结: whatever moves or ends a task. */
export const datesStory: Story = async ({ send, days }) => {
  const { directiveId } = await send('registered-and-proposed', 'duban.officer', 'registerDirective', {
    // named as who issued it: a leader who is in charge of some of its units, and issues nothing else
    body: plainDirective({ tasks: TASKS, propose: true, grade: 'key', issuingLeader: personOf('leader.wang') }),
  });
  await send('approved-and-dispatched', 'duban.head', 'decideRegistration', {
    params: { directiveId },
    body: { approve: true, reason: '同意立项', asserted: DISPATCHED_ON_PAPER },
  });
  await send('leader-hands-on', 'leader.li', 'grantDelegation', {
    body: { delegateId: personOf('caizheng.head'), roles: ['leader_in_charge'], reference: '政授〔2020〕3号', until: YEAR_END },
  });
  await send('head-hands-on', 'duban.head', 'grantDelegation', {
    body: { delegateId: personOf('duban.officer2'), roles: ['office_head'], reference: '督授〔2020〕1号', until: YEAR_END },
  });
  const on = (name: string, login: string, route: string, taskId: string, body: unknown = {}, more: { n?: number } = {}) =>
    send<{ version: number }>(name, login, route, { params: onTask(directiveId, taskId, more), body });

  await on('recalled', 'duban.officer', 'recallTask', 't9', { reason: '误发' });
  await on('recalled-by-whoever-also-stands-in-for-head', 'duban.officer2', 'recallTask', 't10', { reason: '误发' });
  await on('reassigned', 'duban.head', 'reassignTask', 't7', { to: 'jiaotong', reason: '职能调整' });
  await on('reassigned-with-a-date', 'leader.li', 'reassignTask', 't8', { to: 'zuzhi', reason: '职能调整', due: { at: '2020-03-09' } });
  const doers: [string, string][] = [
    ['fagai.head', 't1'],
    ['gongxin.head', 't2'],
    ['weijian.clerk', 't3'],
    ['jiaoyu.head', 't4'],
    ['gongan.head', 't5'],
    ['shengtai.clerk', 't11'],
  ];
  for (const [login, taskId] of doers) await on(`received-${taskId}`, login, 'receiveTask', taskId);
  await on('received-t6', 'duban.officer', 'receiveTask', 't6', { actingFor: { departmentId: 'hongshi' } });

  const asked = { cause: '雨雪天气', progress: '完成五成', proposedDue: '2020-03-20' };
  await on('extension-asked-by-head', 'fagai.head', 'requestExtension', 't1', asked);
  await on('extension-screened', 'duban.officer', 'screenExtension', 't1', { opinion: '情况属实' }, { n: 1 });
  await on(
    'extension-granted-by-leader-in-charge',
    'leader.li',
    'decideExtension',
    't1',
    { grant: true, due: '2020-03-20', reason: '同意' },
    { n: 1 },
  );
  await on('extension-asked-by-clerk', 'weijian.clerk', 'requestExtension', 't3', { ...asked, proposedDue: '2020-03-20T18:00:00+08:00' });
  await on(
    'extension-refused-by-leader-named-as-issuer',
    'leader.wang',
    'decideExtension',
    't3',
    { grant: false, reason: '按期完成' },
    { n: 1 },
  );
  await on('extension-asked-for-a-body', 'duban.officer', 'requestExtension', 't6', { ...asked, actingFor: { departmentId: 'hongshi' } });
  await on(
    'extension-screened-by-whoever-also-stands-in-for-head',
    'duban.officer2',
    'screenExtension',
    't6',
    { opinion: '同意上报' },
    { n: 1 },
  );
  await on(
    'extension-granted-by-head',
    'duban.head',
    'decideExtension',
    't6',
    { grant: true, due: '2020-03-25', reason: '同意' },
    { n: 1 },
  );
  await on('extension-asked-again', 'gongxin.clerk', 'requestExtension', 't2', asked);
  await on(
    'extension-granted-by-leader-at-large',
    'shuji',
    'decideExtension',
    't2',
    { grant: true, due: '2020-03-16', reason: '同意' },
    { n: 1 },
  );

  const standing = { reason: '需长期坚持', reviewOn: '2020-06-30', endCondition: '疫情结束', reportCycle: { every: 'quarter', day: 25 } };
  await on('standing-asked', 'jiaoyu.head', 'requestStanding', 't4', standing);
  await on('standing-granted', 'leader.wang', 'decideStanding', 't4', { grant: true, reason: '同意' });
  await on('standing-asked-in-vain', 'shengtai.clerk', 'requestStanding', 't11', { ...standing, reviewOn: '2020-05-31T16:00:00Z' });
  await on('standing-refused-under-the-leaders-delegation', 'caizheng.head', 'decideStanding', 't11', { grant: false, reason: '限期完成' });
  await on('standing-goes-on', 'duban.officer', 'reviewStanding', 't4', {
    outcome: 'continue',
    finding: '进展正常',
    reviewOn: '2020-09-30',
  });
  await on('standing-ends', 'duban.head', 'reviewStanding', 't4', { outcome: 'end', finding: '条件已达成' });

  await on('date-judged-anew-by-head', 'duban.head', 'setDueDate', 't3', { kind: 'rejudged', due: '2020-03-05', reason: '假期延长' });
  await on('suspended-by-leader-in-charge', 'leader.li', 'suspendTask', 't3', { until: '2020-03-01', reason: '等待批复' });
  await on('resumed-by-head', 'duban.head', 'resumeTask', 't3');
  await on('suspended-by-leader-at-large', 'shuji', 'suspendTask', 't11', { until: '2020-03-01T00:00:00+08:00', reason: '等待批复' });
  await on('resumed-under-the-leaders-delegation', 'caizheng.head', 'resumeTask', 't11');

  await on('closure', 'fagai.clerk', 'requestClosure', 't1', { summary: '已核查', evidence: [SCAN] });
  await on('closure-returned', 'duban.officer', 'signOff', 't1', { n: 1, approve: false, opinion: '名单不全' });
  await on('closure-again', 'fagai.head', 'requestClosure', 't1', { summary: '已补全', evidence: [SCAN, PHOTO] });
  await on('closure-reviewed', 'duban.officer', 'signOff', 't1', { n: 2, approve: true, opinion: '同意' });
  await on('closure-approved-on-paper', 'duban.head', 'signOff', 't1', { n: 2, approve: true, opinion: '同意办结', asserted: ON_PAPER });
  await on('closure-with-measures', 'gongxin.head', 'requestClosure', 't2', { summary: '已核查', evidence: [PHOTO], measures: { m1: 2 } });
  await on('closure-reviewed-by-whoever-also-stands-in-for-head', 'duban.officer2', 'signOff', 't2', {
    n: 1,
    approve: true,
    opinion: '同意',
  });
  await on('closure-for-a-body', 'duban.officer', 'requestClosure', 't6', {
    summary: '已办',
    evidence: [SCAN],
    actingFor: { departmentId: 'hongshi' },
  });
  await on('terminated-by-leader-in-charge', 'leader.li', 'terminateTask', 't11', { reason: '事项取消' });

  days(3);
  await on('new-limit-by-leader-in-charge-on-paper', 'leader.li', 'setDueDate', 't5', {
    kind: 'new_limit',
    due: '2020-03-06',
    reason: '逾期另定',
    asserted: ON_PAPER,
  });
  await on('task-amended', 'duban.head', 'amendTask', 't3', {
    closureStandard: '报送核查报告，附名单。',
    measures: [{ id: 'm1', name: '核查企业', target: 3, unit: '家' }],
    reason: '按会议更正',
  });
  await on('assists-amended', 'duban.officer', 'amendAssists', 't3', {
    added: [{ departmentId: 'caizheng', duty: '提供台账', contributionDue: '2020-12-01' }],
    reason: '分工调整',
  });
  await send('regraded', 'duban.head', 'regrade', {
    params: { directiveId },
    body: { grade: 'major', urgency: 'urgent', reason: '事关重大' },
  });

  const ending = { cause: '政策调整', basis: '省政府办公厅〔2020〕9号', progress: '已完成摸底' };
  const decided = (name: string, login: string, n: number, body: unknown) => on(name, login, 'decideTermination', 't3', body, { n });
  await on('end-asked', 'weijian.head', 'requestTermination', 't3', ending);
  await decided('end-refused', 'leader.li', 1, { grant: false, reason: '仍须办理' });
  await on('end-asked-with-its-paper', 'weijian.clerk', 'requestTermination', 't3', { ...ending, files: [SCAN] });
  await on('end-taken-back', 'weijian.clerk', 'withdrawRequest', 't3', { kind: 'termination', reason: '继续办理' });
  await on('end-asked-for-good', 'weijian.head', 'requestTermination', 't3', ending);
  await decided('end-granted', 'leader.wang', 3, { grant: true, reason: '同意停办' });
  await on('assists-amended-in-time', 'duban.officer', 'amendAssists', 't5', {
    added: [{ departmentId: 'caizheng', duty: '提供台账', contributionDue: '2020-03-01' }],
    reason: '分工调整',
  });
};
