import { personOf } from '../api.spec-support.js';
import type { Story } from '../golden-commands.spec-support.js';
import { DISPATCHED_ON_PAPER, ON_PAPER, onTask, PHOTO, plainDirective, plainTask, SCAN, YEAR_END } from './story.spec-support.js';

const TASKS = [
  plainTask('fagai', { assists: [{ departmentId: 'caizheng', duty: '提供资金台账', contributionDue: '2020-02-25' }] }),
  plainTask('gongxin', { measures: [{ id: 'm1', name: '核查企业', target: 20, unit: '家' }] }),
  plainTask('hongshi'),
  plainTask('shangwu'),
  plainTask('weijian'),
  plainTask('fagai'),
  plainTask('shangwu'),
  plainTask('xuanchuan'),
  plainTask('gongan'),
  plainTask('sifa', { assists: [{ departmentId: 'jiaotong', duty: '提供线路' }] }),
  plainTask('jiaoyu'),
];

/** 签收、说明、异议、方案、进展、配合、受阻: each act on the grounds on which it is done. */
export const doingStory: Story = async ({ send }) => {
  const handOn = (name: string, from: string, to: string, more: Record<string, unknown> = {}) =>
    send<{ id: string }>(name, from, 'grantDelegation', {
      body: { delegateId: personOf(to), roles: ['department_head'], reference: `${from}授〔2020〕1号`, until: YEAR_END, ...more },
    });
  await handOn('fagai-hands-on', 'fagai.head', 'gongxin.clerk');
  await handOn('shangwu-hands-on', 'shangwu.head', 'sifa.head');
  await handOn('weijian-hands-on-some-acts', 'weijian.head', 'jiaoyu.head', { actions: ['ReceiveTask', 'ReportProgress'] });
  await send('second-post', 'admin', 'assignPost', {
    body: { personId: personOf('caizheng.clerk'), departmentId: 'shangwu', title: { zh: '挂职经办人' }, roles: ['clerk'] },
  });

  const { directiveId } = await send('registered-and-proposed', 'duban.officer', 'registerDirective', {
    body: plainDirective({ tasks: TASKS, propose: true }),
  });
  await send('approved-and-dispatched', 'duban.head', 'decideRegistration', {
    params: { directiveId },
    body: { approve: true, reason: '同意立项', asserted: DISPATCHED_ON_PAPER },
  });
  const on = (name: string, login: string, route: string, taskId: string, body: unknown = {}, more: { n?: number } = {}) =>
    send<{ version: number }>(name, login, route, { params: onTask(directiveId, taskId, more), body });

  await on('received-by-head', 'fagai.head', 'receiveTask', 't1');
  await on('received-by-clerk-of-two-units-as-assist', 'caizheng.clerk', 'receiveTask', 't1');
  await on('received-by-clerk-who-is-also-a-delegate', 'gongxin.clerk', 'receiveTask', 't2');
  await on('received-for-a-body-by-the-office', 'duban.officer', 'receiveTask', 't3', { actingFor: { departmentId: 'hongshi' } });
  await on('received-by-delegate-whose-own-unit-has-no-part-in-the-task', 'sifa.head', 'receiveTask', 't4');
  await on('received-by-delegate-for-some-acts', 'jiaoyu.head', 'receiveTask', 't5');
  await on('received-by-delegate-who-says-for-whom', 'gongxin.clerk', 'receiveTask', 't6', { actingFor: { departmentId: 'fagai' } });
  await on('received-by-clerk-under-the-second-post', 'caizheng.clerk', 'receiveTask', 't7');
  const { version } = await on('received-by-clerk-on-paper', 'xuanchuan.clerk', 'receiveTask', 't8', { asserted: ON_PAPER });
  await send('received-by-clerk-as-seen', 'gongan.clerk', 'receiveTask', {
    params: onTask(directiveId, 't9'),
    headers: { 'If-Match': `"${version}"` },
  });
  await on('received-by-assist-on-a-paper-without-file', 'jiaotong.head', 'receiveTask', 't10', {
    asserted: { at: '2020-02-16T08:00:00Z', basis: '电话' },
  });

  await on('dispatch-explained', 'sifa.head', 'answerDispatch', 't10', { kind: 'explain_only', cause: '已在办' });
  await on('explanation-not-upheld', 'duban.head', 'decideDispatchAnswer', 't10', { upheld: false, reason: '请照办' }, { n: 1 });
  await on('cannot-be-solved-now', 'sifa.clerk', 'answerDispatch', 't10', {
    kind: 'cannot_solve_now',
    cause: '缺少依据',
    done: '已请示省厅',
    next: '待批复后办理',
  });
  await on('assist-objects', 'jiaotong.clerk', 'answerDispatch', 't10', {
    kind: 'objection',
    cause: '非本单位职责',
    proposedDepartmentId: 'gongan',
  });
  await on(
    'objection-upheld-and-part-handed-on',
    'duban.officer',
    'decideDispatchAnswer',
    't10',
    { upheld: true, reason: '改由商务局配合', reassignTo: 'shangwu' },
    { n: 3 },
  );
  await on('lead-objects', 'jiaoyu.clerk', 'answerDispatch', 't11', { kind: 'objection', cause: '非本单位职责' });
  await on('objection-upheld', 'duban.officer2', 'decideDispatchAnswer', 't11', { upheld: true, reason: '同意' }, { n: 1 });

  await on('plan', 'fagai.head', 'submitPlan', 't1', { text: '分三步走' });
  await on('plan-with-milestones', 'gongxin.clerk', 'submitPlan', 't2', {
    text: '分两步走',
    milestones: [
      { title: '建立台账', due: '2020-02-24' },
      { title: '完成核查', due: '2020-03-02T18:00:00+08:00' },
    ],
    committedDue: '2020-03-05',
  });
  await on('plan-for-a-body', 'duban.head', 'submitPlan', 't3', {
    text: '按周推进',
    milestones: [],
    actingFor: { departmentId: 'hongshi' },
  });

  await on('progress', 'fagai.clerk', 'reportProgress', 't1', { done: '已核查八家' });
  await on('progress-in-full', 'gongxin.head', 'reportProgress', 't2', {
    done: '已核查十家',
    gap: '尚余十家',
    cause: '企业停产',
    next: '本周完成',
    helpNeeded: '请供电公司配合',
    percent: 50,
    measures: { m1: 10 },
  });
  await on('progress-of-assist', 'caizheng.head', 'reportProgress', 't1', { done: '台账已建', percent: 0 });
  await on('progress-by-delegate-for-some-acts', 'jiaoyu.head', 'reportProgress', 't5', { done: '已部署' });
  await on('progress-for-a-body', 'duban.officer', 'reportProgress', 't3', { done: '已发动', actingFor: { departmentId: 'hongshi' } });

  await on('contribution', 'caizheng.clerk', 'deliverContribution', 't1', { text: '资金台账' });
  await on('contribution-with-files', 'caizheng.head', 'deliverContribution', 't1', { text: '补充', files: [SCAN, PHOTO] });

  await on('block-that-waits-for-a-leader', 'fagai.head', 'raiseBlock', 't1', {
    waitingFor: { kind: 'role', role: 'leader_in_charge' },
    cause: '跨区协调',
    request: '请召集协调会',
  });
  await on('block-that-waits-for-a-unit', 'gongxin.clerk', 'raiseBlock', 't2', {
    waitingFor: { kind: 'department', departmentId: 'gongan' },
    cause: '道路管制',
    request: '请放行',
  });
  await on('block-of-a-body', 'duban.officer', 'raiseBlock', 't3', {
    waitingFor: { kind: 'role', role: 'supervision_officer' },
    cause: '无场地',
    request: '请协调场地',
    actingFor: { departmentId: 'hongshi' },
  });
  await on('block-of-an-assist', 'caizheng.clerk', 'raiseBlock', 't1', {
    waitingFor: { kind: 'role', role: 'issuing_leader' },
    cause: '缺少批示',
    request: '请批示',
  });
  await on('block-answered-by-leader-in-charge', 'leader.li', 'answerBlock', 't1', { answer: '周三召集' }, { n: 1 });
  await on('block-answered-by-leader-at-large', 'shuji', 'answerBlock', 't1', { answer: '同意' }, { n: 2 });
  await on('block-answered-by-clerk-of-the-asked-unit', 'gongan.clerk', 'answerBlock', 't2', { answer: '已放行' }, { n: 1 });
  await on('block-answered-by-head-of-the-office', 'duban.head', 'answerBlock', 't3', { answer: '已协调' }, { n: 1 });
  await on('block-cleared', 'fagai.head', 'clearBlock', 't1', { outcome: '已解决' }, { n: 1 });
  await on('block-cleared-by-delegate', 'gongxin.clerk', 'clearBlock', 't2', { outcome: '已解决' }, { n: 1 });

  const dispute = { with: 'caizheng', about: 'division', matter: '名单由谁核对' };
  await on('disagreement-raised-by-lead', 'fagai.head', 'raiseDisagreement', 't1', dispute);
  await on('disagreement-decided', 'duban.officer', 'decideDisagreement', 't1', { ruling: '由财政局核对' }, { n: 1 });
  await on('disagreement-raised-by-assist', 'caizheng.clerk', 'raiseDisagreement', 't1', {
    ...{ with: 'fagai', about: 'contribution', matter: '企业名单不在本局' },
    proposal: '由工信局提供',
  });
  await on(
    'disagreement-decided-with-what-it-changes',
    'duban.head',
    'decideDisagreement',
    't1',
    { ruling: '由工信局提供名单', assists: { added: [{ departmentId: 'gongxin', duty: '提供企业名单', contributionDue: '2020-02-26' }] } },
    { n: 2 },
  );
  await on('disagreement-raised-to-be-taken-back', 'fagai.head', 'raiseDisagreement', 't1', dispute);
  await on('disagreement-taken-back', 'fagai.head', 'withdrawRequest', 't1', { kind: 'disagreement', reason: '已商定' });

  const whole = (name: string, login: string, route: string, body: unknown) => send(name, login, route, { params: { directiveId }, body });
  await whole('circulated', 'duban.officer', 'circulateDirective', { to: [personOf('leader.li'), personOf('fagai.head')], note: '请阅看' });
  await whole('circulated-read', 'fagai.head', 'markCirculationRead', { n: 1 });
  await whole('signed-paper-filed', 'duban.officer', 'fileSignedPaper', {
    signer: personOf('leader.li'),
    signedOn: '2020-02-17',
    file: SCAN,
    note: '同意',
  });
  await whole('circulated-read-with-an-opinion', 'leader.li', 'markCirculationRead', { n: 1, opinion: '请各单位借鉴' });
  await on('nudged-by-telephone', 'duban.officer', 'nudgeByPhone', 't5', { spokeWith: '局办公室', text: '请报进展', answer: '本周五前报' });
  await whole('instruction-entered-from-a-signed-paper', 'duban.officer', 'markRead', {
    instruction: '请抓紧',
    signedBy: personOf('leader.li'),
    asserted: ON_PAPER,
  });
};
